import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptArticle } from '../../core/kept/kept-article.ts';
import { createKeptStore, KEPT_DATABASE, type KeptStore, UPGRADES, type Upgrade } from './kept-store.ts';

const article = (name: string, kept = '2026-11-22T09:00:00.000Z'): KeptArticle => ({
  ...{ id: `https://a.org/${name}`, title: name, site: 'A', date: '2022-12-16', lang: 'en', fingerprint: null, kept },
  cast: [{ actor: 'kfor', count: 2, first: 0 }],
});
const FIRST = article('first');
const SECOND = article('second', '2026-11-22T10:00:00.000Z');

let store: KeptStore;
const warn = vi.fn();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(warn);
  warn.mockReset();
  store = createKeptStore();
});
afterEach(() => vi.restoreAllMocks());

/** As after a stop of the background: nothing is left but what is stored. */
const afterStop = () => createKeptStore().read();

/** Has the next article that is put meet what a browser does that can't take it. */
function failNextPut(name: string, where: 'at once' | 'later'): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
    if (where === 'at once') throw new DOMException('no', name);
    const request = put.call(this, value);
    // Browsers find out when they write: the request succeeds, and its transaction does not.
    request.addEventListener('success', () => {
      Object.defineProperty(this.transaction, 'error', { value: new DOMException('no', name) });
      this.transaction.abort();
    });
    return request;
  });
}

test('what is kept is there after a stop, newest first, and once only', async () => {
  expect(await afterStop()).toEqual([]);
  expect(await store.keep(FIRST)).toBe('kept');
  await store.keep(SECOND);
  expect(await afterStop()).toEqual([SECOND, FIRST]);
  const again = { ...FIRST, title: 'anew', kept: '2026-11-22T11:00:00.000Z' };
  await store.keep(again);
  expect(await afterStop()).toEqual([again, SECOND]);
});

test('the database is read once for as long as nothing changes', async () => {
  await store.keep(FIRST);
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect(await store.read()).toEqual([FIRST]);
  expect(await store.read()).toEqual([FIRST]);
  expect(getAll).toHaveBeenCalledOnce();
  await store.keep(SECOND);
  expect(await store.read()).toEqual([SECOND, FIRST]);
  await store.forget(null);
  expect(await store.read()).toEqual([]);
  expect(getAll).toHaveBeenCalledTimes(3);
});

test('one is forgotten, or all', async () => {
  await store.keep(FIRST);
  await store.keep(SECOND);
  await store.forget(FIRST.id);
  await store.forget('https://a.org/never-kept');
  expect(await afterStop()).toEqual([SECOND]);
  await store.keep(FIRST);
  await store.forget(null);
  expect(await afterStop()).toEqual([]);
});

test('an article kept again under another address of its page is one, under its first', async () => {
  await store.keep(FIRST);
  const other = { ...article('first/', '2026-11-22T11:00:00.000Z'), id: 'http://www.a.org/first/', title: 'anew' };
  expect(await store.keep(other)).toBe('kept');
  expect(await afterStop()).toEqual([{ ...other, id: FIRST.id }]);
});

test('in the same moment under two addresses of its page it is one as well', async () => {
  await Promise.all(['https', 'http'].map((scheme) => store.keep({ ...FIRST, id: `${scheme}://m.a.org/first` })));
  expect(await afterStop()).toHaveLength(1);
});

test('one that lies there twice, as an earlier version kept it, is forgotten as a whole', async () => {
  await store.keep(SECOND);
  const database = await openDB(KEPT_DATABASE);
  for (const id of ['https://www.a.org/first', 'https://m.a.org/first/']) await database.put('articles', { ...FIRST, id });
  database.close();
  await store.forget(FIRST.id);
  expect(await afterStop()).toEqual([SECOND]);
});

test('what can be reached by no address is forgotten by its id', async () => {
  await store.keep({ ...FIRST, id: 'https://' });
  await store.keep({ ...SECOND, id: 'http://' });
  await store.forget('https://');
  expect((await afterStop()).map(({ id }) => id)).toEqual(['http://']);
});

test('many in the same moment are all kept', async () => {
  const names = Array.from({ length: 30 }, (_, place) => `${place}`);
  await Promise.all(names.map((name) => store.keep(article(name))));
  expect(await afterStop()).toHaveLength(30);
});

describe('a write that fails loses nothing that was there', () => {
  beforeEach(() => store.keep(FIRST));

  test.each(['at once', 'later'] as const)('no room, found out %s', async (where) => {
    failNextPut('QuotaExceededError', where);
    expect(await store.keep({ ...FIRST, title: 'changed' })).toBe('full');
    expect(await store.read()).toEqual([FIRST]);
    expect(await afterStop()).toEqual([FIRST]);
    expect(await store.keep(SECOND)).toBe('kept');
  });

  test.each(['at once', 'later'] as const)('anything else is an error, %s', async (where) => {
    failNextPut('UnknownError', where);
    await expect(store.keep({ ...FIRST, title: 'changed' })).rejects.toMatchObject({ name: 'UnknownError' });
    expect(await afterStop()).toEqual([FIRST]);
  });

  test('no room for one that is kept under another address', async () => {
    failNextPut('QuotaExceededError', 'later');
    expect(await store.keep({ ...FIRST, id: 'http://www.a.org/first', title: 'changed' })).toBe('full');
    expect(await afterStop()).toEqual([FIRST]);
  });

  test('a forgetting that ends in the middle forgets nothing', async () => {
    const database = await openDB(KEPT_DATABASE);
    await database.put('articles', { ...FIRST, id: 'https://www.a.org/first' });
    database.close();
    const before = await afterStop();
    const original = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, id) {
      const request = original.call(this, id);
      if (id !== FIRST.id) this.transaction.abort();
      return request;
    });
    await expect(store.forget(FIRST.id)).rejects.toMatchObject({ name: 'AbortError' });
    expect(before).toHaveLength(2);
    expect(await afterStop()).toEqual(before);
  });

  test('a transaction that ends in the middle, as when the background is stopped', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      this.transaction.abort();
      return request;
    });
    await expect(store.keep({ ...FIRST, title: 'changed' })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await afterStop()).toEqual([FIRST]);
  });

  test('a database that does not open is tried again', async () => {
    const fresh = createKeptStore();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(fresh.read()).rejects.toMatchObject({ name: 'UnknownError' });
    expect(await fresh.read()).toEqual([FIRST]);
  });
});

test('what does not fit is left out, told, and left where it is until all is forgotten', async () => {
  await store.keep(FIRST);
  const database = await openDB(KEPT_DATABASE);
  await database.put('articles', { ...SECOND, date: 'yesterday' });
  expect(await store.read()).toEqual([FIRST]);
  expect(warn).toHaveBeenCalledOnce();
  await store.keep(article('third'));
  expect(await database.count('articles')).toBe(3);
  await store.forget(null);
  expect(await database.count('articles')).toBe(0);
  database.close();
});

describe('an update', () => {
  /** As a later version may do it. */
  const mark: Upgrade = async (_database, transaction) => {
    for await (const cursor of transaction.objectStore('articles')) await cursor.update({ ...cursor.value, site: 'upgraded' });
  };
  const later = [...UPGRADES, mark];

  test('brings the articles along, once, though the older background is still there', async () => {
    await store.keep(FIRST);
    expect(await createKeptStore(later).read()).toEqual([{ ...FIRST, site: 'upgraded' }]);
    await createKeptStore(later).keep(SECOND);
    expect(await createKeptStore(later).read()).toEqual([SECOND, { ...FIRST, site: 'upgraded' }]);
  });

  test('over several versions takes every step in turn', async () => {
    const steps: number[] = [];
    const step = (number: number) => () => void steps.push(number);
    await store.keep(FIRST);
    expect(await createKeptStore([...UPGRADES, step(1), step(2)]).read()).toEqual([FIRST]);
    expect(steps).toEqual([1, 2]);
  });

  test('that fails leaves all as it was', async () => {
    await store.keep(FIRST);
    const failing = createKeptStore([...later, () => Promise.reject(new Error('half way'))]);
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(failing.read()).rejects.toMatchObject({ name: 'AbortError' });
    expect(complain).toHaveBeenCalledOnce();
    expect(await afterStop()).toEqual([FIRST]);
  });

  test('taken back does not touch what the later version made', async () => {
    await store.keep(FIRST);
    const newer = createKeptStore(later);
    await newer.read();
    await expect(createKeptStore().read()).rejects.toMatchObject({ name: 'VersionError' });
    expect(await createKeptStore(later).read()).toHaveLength(1);
  });
});
