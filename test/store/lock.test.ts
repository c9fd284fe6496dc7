import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { underLock } from '../../src/store/lock.ts';
import { createPlatform, type Platform } from '../../src/store/platform.ts';
import { failureOf } from '../support/store-failure.ts';
import { newPath, storePorts } from '../support/store-incident.ts';

const here = createPlatform();
const self = here.inspect(here.pid);
const DEAD_PID = 4_194_305;

/** A lock file that somebody left or holds. */
function lockHeldBy(holder: object, path = newPath()): string {
  const { host, boot, pid } = here;
  const full = { host, boot, pid, started: self.started ?? '', nonce: 'nonce-of-another', ...holder };
  writeFileSync(path, JSON.stringify(full));
  return path;
}

/** Takes a lock with pauses that take no time; answers how long it would have waited, in seconds. */
function waitFor(
  path: string,
  during: (waited: number) => void = () => undefined,
  changes: Partial<Platform> = {},
) {
  let waited = 0;
  const pause = (ms: number): void => {
    waited += ms;
    during(waited);
  };
  underLock(path, storePorts({ pause, ...changes }), () => undefined);
  return waited / 1000;
}

describe('a lock', () => {
  test('names its holder while it is held, and is gone after it', () => {
    const path = newPath();
    const held = underLock(path, storePorts(), (): unknown => JSON.parse(readFileSync(path, 'utf8')));
    expect(held).toMatchObject({ host: here.host, boot: here.boot, pid: here.pid });
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test('is released when what is done under it throws', () => {
    const path = newPath();
    const fail = () => {
      throw new RangeError('no');
    };
    expect(() => underLock(path, storePorts(), fail)).toThrow(RangeError);
    expect(existsSync(path)).toBe(false);
  });

  test('is left alone by a holder from whom it was taken', () => {
    const path = newPath();
    underLock(path, storePorts(), () => lockHeldBy({}, path));
    expect(readFileSync(path, 'utf8')).toContain('nonce-of-another');
  });

  test('cannot be made in a directory that is not there', () => {
    expect(failureOf(() => waitFor(`${newPath()}/no/lock`)).code).toBe('write-failed');
  });
});

describe('behind a living process', () => {
  test('another waits 10 s, then fails naming it', () => {
    let waited = 0;
    const failure = failureOf(() => waitFor(lockHeldBy({}), (ms) => (waited = ms)));
    expect(failure).toMatchObject({ code: 'locked', exit: 3, values: { pid: here.pid, host: here.host } });
    expect(failure.values.since).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(waited).toBe(10_000);
  });

  test('another goes on as soon as the lock is released', () => {
    const path = lockHeldBy({});
    const release = (ms: number): void => {
      if (ms === 500) rmSync(path);
    };
    expect(waitFor(path, release)).toBe(0.5);
  });

  test('the patience starts anew when another one holds the lock', () => {
    const path = lockHeldBy({});
    const change = (ms: number): void => {
      if (ms === 9_000) lockHeldBy({ nonce: 'nonce-of-a-third' }, path);
      if (ms === 18_000) lockHeldBy({ pid: DEAD_PID, nonce: 'nonce-of-a-dead-one' }, path);
    };
    expect(waitFor(path, change)).toBe(18);
  });
});

describe('a lock left behind', () => {
  const cases = {
    'by a dead process': { pid: DEAD_PID },
    'by an earlier process with the same pid': { started: '1' },
    'before the machine was started anew': { boot: 'another boot' },
  };
  test.each(Object.entries(cases))('%s is taken over at once', (_, holder) => {
    const path = lockHeldBy(holder);
    expect(waitFor(path)).toBe(0);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test('by another machine is taken over after 30 s unchanged', () => {
    expect(waitFor(lockHeldBy({ host: 'elsewhere' }))).toBe(30);
    const path = lockHeldBy({ host: 'elsewhere' });
    const change = (ms: number): void => {
      if (ms === 20_000) lockHeldBy({ host: 'elsewhere', nonce: 'nonce-of-a-third' }, path);
    };
    expect(waitFor(path, change)).toBe(50);
  });

  test('with words that name nobody is taken over after 30 s unchanged', () => {
    for (const text of ['', '{"pid":', '[]', '{"nonce":"../../x"}']) {
      const path = newPath();
      writeFileSync(path, text);
      expect(waitFor(path)).toBe(30);
    }
  });

  test('is not taken over while another living process does so', () => {
    const path = lockHeldBy({ pid: DEAD_PID });
    lockHeldBy({}, `${path}.nonce-of-another.takeover`);
    expect(failureOf(() => waitFor(path)).code).toBe('locked');
    expect(existsSync(path)).toBe(true);
  });

  test('is taken over from one who died taking it over, and from one who died at that', () => {
    const path = lockHeldBy({ pid: DEAD_PID });
    const guard = lockHeldBy({ pid: DEAD_PID, nonce: 'nonce-of-guard' }, `${path}.nonce-of-another.takeover`);
    lockHeldBy({ pid: DEAD_PID, nonce: 'nonce-of-guard-2' }, `${guard}.nonce-of-guard.takeover`);
    expect(waitFor(path)).toBeLessThan(1);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test('takes with it what dead processes left beside it, and nothing else', () => {
    const path = lockHeldBy({ pid: DEAD_PID });
    lockHeldBy({ pid: DEAD_PID }, `${path}.one.tmp`);
    lockHeldBy({ pid: DEAD_PID }, `${path}.earlier-lock.takeover`);
    const [living, elsewhere] = [`${path}.two.tmp`, `${path}.three.tmp`];
    lockHeldBy({}, living);
    lockHeldBy({ host: 'elsewhere' }, elsewhere);
    waitFor(path);
    expect(
      readdirSync(dirname(path))
        .map((name) => `${dirname(path)}/${name}`)
        .sort(),
    ).toEqual([elsewhere, living]);
  });
});

describe('the boot of a machine without a boot id', () => {
  test('is the same when the clock moved a little, and another after a restart', () => {
    const boot = 'booted:1700000000';
    const isSameBoot = (other: string): boolean => Math.abs(Number(other.slice(7)) - 1_700_000_000) <= 300;
    const alive = lockHeldBy({ boot: 'booted:1700000002' });
    expect(failureOf(() => waitFor(alive, undefined, { boot, isSameBoot })).code).toBe('locked');
    expect(waitFor(lockHeldBy({ boot: 'booted:1700009000' }), undefined, { boot, isSameBoot })).toBe(0);
  });
});
