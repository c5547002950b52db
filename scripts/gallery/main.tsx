/** The gallery in its page: the address says what is shown. */
import { render } from 'preact';
import { readHash } from './address.ts';
import { Gallery } from './Gallery.tsx';

const body = document.body;

function draw(): void {
  const go = (hash: string) => {
    location.hash = hash;
  };
  render(<Gallery address={readHash(location.hash)} onGo={go} />, body);
  // For whoever makes pictures: what is drawn now.
  body.dataset.drawn = location.hash;
}

window.addEventListener('hashchange', draw);
draw();
