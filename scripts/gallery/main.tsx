/** The gallery in its page: the address says what is shown. */
import { render } from 'preact';
import { readHash } from './address.ts';
import { Gallery } from './Gallery.tsx';

function draw(): void {
  const go = (hash: string) => {
    location.hash = hash;
  };
  render(<Gallery address={readHash(location.hash)} onGo={go} />, document.body);
}

window.addEventListener('hashchange', draw);
draw();
