// In the pages that the build renders (src/app/prerender): the app's files are asked for once the page was painted. Asked for
// at once, they would share the line with what it is painted from.
(() => {
  // A button that is pressed before the app is there does it then (src/app/shell/early-press.tsx): the last one, once.
  const { dataset } = document.documentElement;
  const press = ({ target }) => {
    const button = target.closest?.('main button');
    if ('ready' in dataset) return removeEventListener('click', press, true);
    if (!button) return;
    document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
    button.dataset.pressed = '';
  };
  addEventListener('click', press, true);

  let isBegun = false;
  const begin = () => {
    if (isBegun) return;
    isBegun = true;
    document.head.append(document.getElementById('app-files').content);
  };
  // A page in the background is not painted; and what is hidden until the app comes (styles.css) gains nothing by waiting.
  if (document.hidden || 'asked' in dataset) return begin();
  const FIRST = 'first-contentful-paint';
  new PerformanceObserver((entries) => entries.getEntriesByName(FIRST).length > 0 && begin()).observe({
    type: 'paint',
    buffered: true,
  });
  // Some browsers keep to themselves when they paint.
  requestAnimationFrame(() => setTimeout(begin, 500));
})();
