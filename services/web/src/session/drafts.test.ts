import { beforeEach, expect, it } from 'vitest';
import { createDrafts } from './drafts.ts';

/** What a tab's storage does, over a map. */
const storageOver = (kept: Map<string, string>): Storage => {
  const methods = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (at: number) => [...kept.keys()][at] ?? null,
    length: 0,
  };
  return new Proxy<Storage>(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
};

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map([['waymark.token', 'T']]);
});

it('gives a draft back after a reload and a new sign-in of the same person', () => {
  const before = createDrafts(storageOver(kept));
  before.belongTo('meera');
  before.keep('adult-1', { values: { phone: '1' } });
  const after = createDrafts(storageOver(kept));
  after.belongTo('meera');
  expect(after.read('adult-1')).toEqual({ values: { phone: '1' } });
});

it('wipes what another person typed before it can be read', () => {
  const drafts = createDrafts(storageOver(kept));
  drafts.belongTo('meera');
  drafts.keep('adult-1', 'words');
  drafts.belongTo('colin');
  expect(drafts.read('adult-1')).toBeNull();
});

it('wipes every draft at sign-out, and nothing that is not a draft', () => {
  const drafts = createDrafts(storageOver(kept));
  drafts.keep('a', 1);
  drafts.keep('b', 2);
  drafts.wipe();
  expect([...kept.keys()]).toEqual(['waymark.token']);
});

it('reads nothing from what is not a draft any more', () => {
  kept.set('waymark.draft.a', '{broken');
  expect(createDrafts(storageOver(kept)).read('a')).toBeNull();
});
