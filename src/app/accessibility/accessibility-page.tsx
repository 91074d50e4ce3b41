/** The declaration that French law asks for; who deploys the app completes it by its settings. Figures: `src/domain/accessibility.ts`. */

import { Link } from 'react-router';
import { conformityRate, RGAA_COUNTS } from '../../domain/accessibility.ts';
import { pageTitle, settings } from '../settings.ts';
import { OutwardLink } from '../ui/rich-text.tsx';

export function AccessibilityPage() {
  const { name, contact, legal } = settings;
  return (
    <div className="page">
      <div className="max-w-measure pt-6 [&_h2]:mt-10 [&_h2]:text-2xl [&_h3]:mt-6 [&_h3]:text-xl [&_p]:mt-3 [&_ul]:mt-3 [&_ul]:list-disc [&_ul]:space-y-1 [&_ul]:pl-6">
        <title>{pageTitle('Accessibilité')}</title>
        <h1 className="text-4xl">Déclaration d’accessibilité</h1>
        <p className="text-lead">
          Plus grand, plus aéré&nbsp;: «&nbsp;Aa&nbsp;», en haut de chaque page, change la taille et l’espacement du
          texte.
        </p>
        <p>
          L’organisme qui publie {name} s’engage à le rendre accessible, conformément à l’article 47 de la loi
          n° 2005-102 du 11 février 2005.{' '}
          {legal ?? 'Le service qui héberge cette version n’a pas encore indiqué qui la publie.'}
        </p>
        <p>
          Cette déclaration s’applique à {name}, version {settings.version}, avec le catalogue livré.
        </p>

        <h2>État de conformité</h2>
        <p>
          {name} est <strong>partiellement conforme</strong> au référentiel général d’amélioration de l’accessibilité
          (RGAA), version 4.1, en raison des non-conformités énumérées ci-dessous.
        </p>

        <h2>Résultats des tests</h2>
        <p>
          L’évaluation a été faite par les auteurs du logiciel, et non par un auditeur extérieur&nbsp;; sans lecteur
          d’écran réel. Elle montre que {conformityRate(RGAA_COUNTS)} % des critères qui s’appliquent sont respectés.
          Sur 106 critères&nbsp;: {RGAA_COUNTS.conforming} conformes, {RGAA_COUNTS.nonConforming} non conformes,{' '}
          {RGAA_COUNTS.untested} non testés, qui comptent comme non respectés, et {RGAA_COUNTS.notApplicable} non
          applicables.
        </p>

        <h2>Contenus non accessibles</h2>
        <h3>Non-conformités</h3>
        <ul>
          <li>Les dessins avec une légende, comme les codes QR, ne lui sont pas liés en entier (1.9).</li>
          <li>
            Le prénom, sur la page d’une classe, ne se remplit pas tout seul&nbsp;: c’est voulu, l’appareil est souvent
            partagé (11.13).
          </li>
        </ul>
        <h3>Ce qui n’a pas été testé</h3>
        <ul>
          <li>L’usage avec des lecteurs d’écran réels (7.1).</li>
          <li>La validité du code des pages (8.2).</li>
          <li>Les mots étrangers dans les fiches (8.7).</li>
          <li>Les messages d’erreur des formulaires de fiche et de classe (11.10, 11.11).</li>
        </ul>
        <h3>Dérogations pour charge disproportionnée</h3>
        <p>Aucune.</p>
        <h3>Contenus non soumis à l’obligation</h3>
        <p>Aucun n’est invoqué. Un catalogue importé ou des fiches locales n’ont pas été évalués.</p>

        <h2>Établissement de cette déclaration</h2>
        <p>Établie le 30 novembre 2026.</p>
        <h3>Technologies</h3>
        <p>HTML, CSS, JavaScript, WAI-ARIA, SVG.</p>
        <h3>Environnement de test</h3>
        <p>Chromium sous Linux, au clavier&nbsp;; sans technologie d’assistance.</p>
        <h3>Outils</h3>
        <p>
          axe-core, Playwright, l’arbre d’accessibilité du navigateur, lecture du code. La grille des 106 critères est
          dans le code du logiciel, <code>docs/accessibility/rgaa.md</code>.
        </p>
        <h3>Pages vérifiées</h3>
        <p>
          Toutes, une par modèle&nbsp;: accueil, métiers, fiche, domaines, envies, quiz, sélection, comparaison,
          formations, pages des conseillers, à propos, accessibilité.
        </p>

        <h2>Retour d’information et contact</h2>
        <p>
          Un contenu ou un service ne vous est pas accessible&nbsp;? L’organisme qui publie {name} peut vous orienter
          vers une autre solution ou vous donner le contenu sous une autre forme.{' '}
          {contact === null ? (
            'Le service qui héberge cette version n’a pas encore indiqué d’adresse de contact.'
          ) : (
            <>
              Écrivez à{' '}
              <a
                href={contact.startsWith('https:') ? contact : `mailto:${contact}`}
                className="underline underline-offset-2"
              >
                {contact}
              </a>
              .
            </>
          )}{' '}
          Ce qui est gardé sur l’appareil est énuméré sur la page{' '}
          <Link to="/a-propos" className="underline underline-offset-2">
            À propos
          </Link>
          .
        </p>

        <h2>Voies de recours</h2>
        <p>
          Si vous avez signalé un défaut qui vous empêche d’accéder à un contenu ou à un service, et que vous n’avez pas
          obtenu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits&nbsp;:
        </p>
        <ul>
          <li>
            écrire un message sur son site&nbsp;:{' '}
            <OutwardLink href="https://www.defenseurdesdroits.fr/">defenseurdesdroits.fr</OutwardLink>&nbsp;;
          </li>
          <li>contacter son délégué ou sa déléguée dans votre région&nbsp;;</li>
          <li>
            envoyer un courrier par la poste, gratuit, sans timbre&nbsp;: Défenseur des droits, Libre réponse 71120,
            75342 Paris CEDEX 07.
          </li>
        </ul>
      </div>
    </div>
  );
}
