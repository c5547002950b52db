/** The bundled packs, read from the extension's own files once a worker's life. They were checked when they were built. */
import { browser } from 'wxt/browser';
import { indexPack, type PackIndex } from '../../core/pack/pack-index.ts';
import type { Pack } from '../../core/pack/schema.ts';

const BUNDLED = 'kosovo-serbia';

let reading: Promise<PackIndex> | null = null;

/** The pack's facts by id. A failure is not kept: the next asker tries again. */
export function packIndex(): Promise<PackIndex> {
  reading ??= readPack()
    .then(indexPack)
    .catch((error) => {
      reading = null;
      throw error;
    });
  return reading;
}

/** The bundled pack as it was built. */
export async function readPack(): Promise<Pack> {
  try {
    const response = await fetch(browser.runtime.getURL(`/packs/${BUNDLED}.json`));
    return await response.json();
  } catch (cause) {
    throw new Error(`The pack ${BUNDLED} could not be read`, { cause });
  }
}
