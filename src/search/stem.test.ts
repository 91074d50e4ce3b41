import { describe, expect, it } from 'vitest';
import { familyOf, stemWord } from './stem.ts';

describe('the stem of a word', () => {
  it.each([
    'infirmier infirmiere infirmiers infirmieres',
    'technicien technicienne techniciens',
    'coiffeur coiffeuse coiffeurs coiffeuses',
    'acteur actrice acteurs actrices',
    'ambassadeur ambassadrice',
    'ingenieur ingenieure',
    'sportif sportive sportifs',
    'boulanger boulangere',
    'employe employee employes',
    'patron patronne',
    'hote hotesse',
    'docteur doctoresse',
    'prefet prefete',
    'cheval chevaux',
    'travail travaux',
    'bateau bateaux',
    'jeu jeux',
  ])('is one for both genders and numbers: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemWord)).size).toBe(1);
  });

  it.each(['boulanger boulangerie', 'vente verte', 'livre livreur', 'port sport'])(
    'keeps other words apart: %s',
    (words) => {
      expect(new Set(words.split(' ').map(stemWord)).size).toBe(words.split(' ').length);
    },
  );
});

describe('the family of a word', () => {
  it.each([
    'reparer reparation reparateur reparatrice reparations',
    'soigner soin soins soignant soignante',
    'vendre vente vendeur vendeuse',
    'boulanger boulangerie boulangere',
    'coiffeur coiffure coiffer',
    'dentiste dent dents dentaire',
    'technicien technique technicienne',
    'construire construction constructeur',
    'traduire traduction traductrice',
    'journal journaliste journalisme journaux',
    'chimie chimiste chimique',
    'electricien electricite electrique',
    'coudre couture couturier couturiere',
    'enseigner enseignant enseignement',
    'peintre peindre peinture',
  ])('is one for the noun, the verb and who does it: %s', (words) => {
    expect(new Set(words.split(' ').map(familyOf)).size).toBe(1);
  });

  it.each([
    'electricien electronicien',
    'vente vent verte',
    'animal animateur',
    'menuisier menu',
    'musique musee',
    'mer mecanique',
  ])('keeps other families apart: %s', (words) => {
    expect(new Set(words.split(' ').map(familyOf)).size).toBe(words.split(' ').length);
  });
});
