/**
 * The one owner of the articles that the reader keeps. They lie in IndexedDB: with their fingerprints they are too many bytes for
 * `storage.local`, of which every page reads a part. Each write is one transaction, so that a background that is stopped in the middle of it
 * leaves all as it was.
 */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as v from 'valibot';
import { KeptArticle } from '../../core/kept/kept-article.ts';
import type { KeepReply } from '../../core/messages.ts';
import { samePage } from '../../core/pack/address.ts';
import { tellKeptChanged } from '../shared/kept-news.ts';

export const KEPT_DATABASE = 'kept';
const ARTICLES = 'articles';

/**
 * What makes a database of version n + 1 out of one of version n. A change of shape appends a step that brings the articles along; what is
 * there is never changed, because readers have databases made by it.
 */
export type Upgrade = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => unknown;
export const UPGRADES: readonly Upgrade[] = [(database) => database.createObjectStore(ARTICLES, { keyPath: 'id' })];

export interface KeptStore {
  /** Newest first. What does not fit the schema is left out, told in the console and left where it is: a later version may know it. */
  read(): Promise<readonly KeptArticle[]>;
  /** Keeps an article; one of the same page, by whatever address, is replaced under its own id. `full`: the browser has no room, and all is as it was. */
  keep(article: KeptArticle): Promise<Exclude<KeepReply, 'private'>>;
  /** Forgets the article of one page, however often it lies there, or with `null` all, also those that can't be read. */
  forget(id: string | null): Promise<void>;
}

export function createKeptStore(upgrades: readonly Upgrade[] = UPGRADES): KeptStore {
  let opening: Promise<IDBPDatabase> | null = null;
  /** As last read: reading and checking a thousand takes longer than all else that a popup asks for. Nobody else writes. */
  let known: Promise<readonly KeptArticle[]> | null = null;

  const database = () => {
    opening ??= open(upgrades, () => {
      opening = null;
      known = null;
    }).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const readAll = async () => {
    const stored: unknown[] = await (await database()).getAll(ARTICLES);
    return stored.flatMap(readArticle).sort((a, b) => (a.kept < b.kept ? 1 : -1));
  };
  const write = async (change: (articles: Articles) => Promise<unknown>) => {
    // Strict: who was told that an article is kept finds it after a power cut as well.
    const transaction = (await database()).transaction(ARTICLES, 'readwrite', { durability: 'strict' });
    await Promise.all([change(transaction.store), transaction.done]);
    known = null;
    tellKeptChanged();
  };

  return {
    read() {
      known ??= readAll().catch((error) => {
        known = null;
        throw error;
      });
      return known;
    },
    async keep(article) {
      try {
        await write(async (articles) => {
          const [id = article.id] = await idsOf(articles, article.id);
          await articles.put({ ...article, id });
        });
        return 'kept';
      } catch (error) {
        if (isFull(error)) return 'full';
        throw error;
      }
    },
    forget: (id) =>
      write(async (articles) => {
        if (id === null) return articles.clear();
        const ids = await idsOf(articles, id);
        return Promise.all(ids.map((each) => articles.delete(each)));
      }),
  };
}

type Articles = IDBPTransaction<unknown, [typeof ARTICLES], 'readwrite'>['store'];

/** Those under which the article of a page lies there. Earlier versions kept it once for each of its addresses. */
async function idsOf(articles: Articles, address: string): Promise<string[]> {
  const isSame = samePage(address);
  return (await articles.getAllKeys()).map(String).filter(isSame);
}

function open(upgrades: readonly Upgrade[], onEnd: () => void): Promise<IDBPDatabase> {
  return openDB(KEPT_DATABASE, upgrades.length, {
    async upgrade(database, from, _to, transaction) {
      try {
        for (const step of upgrades.slice(from)) await step(database, transaction);
      } catch (error) {
        console.error('Newsgloss: the kept articles could not be brought along to this version', error);
        // A rejection alone ends no transaction: what half of the steps made would stay. `openDB` rejects for it, and so would `done`.
        transaction.done.catch(() => {});
        transaction.abort();
      }
    },
    // A newer copy of this background wants to upgrade.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
}

function readArticle(stored: unknown): KeptArticle[] {
  const result = v.safeParse(KeptArticle, stored);
  if (result.success) return [result.output];
  console.warn('Newsgloss: a kept article could not be read and is left out', v.flatten(result.issues), stored);
  return [];
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
