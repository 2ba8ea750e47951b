import { beforeEach, expect, it, vi } from 'vitest';
import { __vitePreload as loadStyled } from '../../../lib/client/styled.ts';

interface Link {
  href: string;
  rel: string;
  onload(): void;
  onerror(): void;
  remove(): void;
}

/** The links that were put into the page, and those that are still there. */
let put: Link[] = [];
let there: string[] = [];

beforeEach(() => {
  put = [];
  there = [];
  vi.stubGlobal('document', {
    createElement: () => ({ remove: () => there.pop() }),
    querySelector: (selector: string) =>
      there.find((href) => selector === `link[href="${href}"]`) ?? null,
    head: {
      append(link: Link) {
        put.push(link);
        there.push(link.href);
      },
    },
  });
  return () => vi.unstubAllGlobals();
});

const part = vi.fn(() => Promise.resolve('part'));

it('a part is loaded once its sheets are there, each of them once, however many parts want it', async () => {
  const first = loadStyled(part, ['a.css', 'b.css']);
  const second = loadStyled(part, ['b.css']);
  expect(put.map(({ href, rel }) => [href, rel])).toEqual([
    ['/a.css', 'stylesheet'],
    ['/b.css', 'stylesheet'],
  ]);
  put[0]?.onload();
  await Promise.resolve();
  expect(part).not.toHaveBeenCalled();
  put[1]?.onload();
  expect(await Promise.all([first, second])).toEqual(['part', 'part']);
  expect(await loadStyled(part, ['a.css'])).toBe('part');
  expect(put).toHaveLength(2);
});

it('a sheet that the page itself has is not loaded again', async () => {
  there = ['/page.css'];
  expect(await loadStyled(part, ['page.css'])).toBe('part');
  expect(await loadStyled(part)).toBe('part');
  expect(put).toEqual([]);
});

it('what cannot be loaded is told, and tried anew when it is wanted again', async () => {
  const first = loadStyled(part, ['lost.css']);
  put[0]?.onerror();
  await expect(first).rejects.toThrow('lost.css cannot be loaded');
  const again = loadStyled(part, ['lost.css']);
  put[1]?.onload();
  expect(await again).toBe('part');
});
