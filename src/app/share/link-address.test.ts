import { describe, expect, it } from 'vitest';
import { CLASS_PATH, linkAddress, RECEIVED_PATH, reachOf } from './link-address.ts';

describe('the address of a shared link', () => {
  it('is below the app’s base, its text in the fragment', () => {
    expect(linkAddress('https://azimut.example/', RECEIVED_PATH, '1p')).toBe(
      'https://azimut.example/selection/recue#1p',
    );
    expect(linkAddress('https://ecole.example/orientation/', CLASS_PATH, '1c')).toBe(
      'https://ecole.example/orientation/classe#1c',
    );
  });

  it.each([
    ['localhost', 'device'],
    ['127.0.0.1', 'device'],
    ['[::1]', 'device'],
    ['192.168.1.20', 'network'],
    ['10.0.0.3', 'network'],
    ['172.20.0.1', 'network'],
    ['172.32.0.1', 'everyone'],
    ['cdi.local', 'network'],
    ['poste-12', 'network'],
    ['[fd12::1]', 'network'],
    ['azimut.example', 'everyone'],
    ['10.example', 'everyone'],
  ])('on %s is for: %s', (hostname, reach) => {
    expect(reachOf(hostname)).toBe(reach);
  });
});
