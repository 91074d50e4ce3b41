/** What a rendered page says where JavaScript is switched off: `children`, and that the domains lead to every sheet. */

import type { ReactNode } from 'react';

export function WithoutScript({ children }: { children: ReactNode }) {
  return (
    <noscript>
      <p className="mt-3">
        {children}{' '}
        <a href={`${import.meta.env.BASE_URL}domaines`} className="underline">
          les domaines
        </a>{' '}
        mènent à toutes les fiches.
      </p>
    </noscript>
  );
}
