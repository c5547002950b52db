/** How the background keeps what the reader chose: it alone writes, and one write waits for the one before. */
import { storage } from '@wxt-dev/storage';
import { type ITEMS, readItem } from '../../core/settings.ts';

export interface Stored<T> {
  /** What is stored, as far as it is good. */
  read(): Promise<T>;
  write(value: T): Promise<void>;
  forget(): Promise<void>;
}

/** The storage behind one of the `ITEMS`. */
export function stored<T>(item: (typeof ITEMS)[keyof typeof ITEMS] & Parameters<typeof readItem<T>>[0]): Stored<T> {
  const { area, key, fallback, version, migrations } = item;
  const place = storage.defineItem<T>(`${area}:${key}`, { fallback, version, migrations });
  return {
    read: async () => readItem<T>(item, await place.getValue()),
    write: (value) => place.setValue(value),
    forget: () => place.removeValue({ removeMeta: true }),
  };
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Does work that writes when all before it is done, so that two choices in the same moment can't lose one another. */
export function queued<T>(work: () => Promise<T>): Promise<T> {
  const result = lastWrite.then(work);
  lastWrite = result.catch(() => {});
  return result;
}
