import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Built, makeBuilt, makeIncident, START } from '../support/built.ts';

const NOW = '2017-08-25T10:05+08:00';

describe('the clock of a replay', () => {
  let replay: Built;
  let real: Built;
  beforeAll(() => {
    replay = makeIncident({}, { now: NOW });
    real = makeIncident();
  }, 20_000);
  afterAll(() => {
    replay.remove();
    real.remove();
  });

  test('is taken from CRISIS_NOW, and the true time is kept beside it', () => {
    const [first] = replay.records();
    expect(first).toMatchObject({ recordedAt: '2017-08-25T02:05:00.000Z', data: { mode: 'replay' } });
    expect(Date.parse(String(first?.['written']))).toBeGreaterThan(Date.parse('2026-01-01T00:00Z'));
  });

  test.each(['status', 'next', 'log', 'report'])('marks what %s shows', (command) => {
    const argv = command === 'log' ? ['log', 'seen'] : [command];
    expect(replay.run(argv, { now: NOW }).out).toContain('复演 REPLAY');
  });

  test.each([{ override: [] }, { override: ['--override', '--reason', 'I know'] }])(
    'is needed to record into a replay, $override',
    ({ override }) => {
      const before = replay.records().length;
      const { exit, err } = replay.run(['log', 'seen', ...override]);
      expect(exit).toBe(1);
      expect(err).toContain('CRISIS_NOW');
      expect(err).not.toContain('break glass');
      expect(replay.records().length).toBe(before);
    },
  );

  test.each([{ override: [] }, { override: ['--override', '--reason', 'I know'] }])(
    'is refused in a real incident, $override',
    ({ override }) => {
      const before = real.records().length;
      const { exit, err } = real.run(['log', 'seen', ...override], { now: NOW });
      expect(exit).toBe(1);
      expect(err).toContain('unset CRISIS_NOW');
      expect(err).not.toContain('break glass');
      expect(real.records().length).toBe(before);
    },
  );

  test.each(['yesterday', '2017-08-25', '2017-08-25T10:05', '2017-13-45T10:05+08:00', 'now'])(
    'is refused with exit 2 when it is “%s”',
    (now) => {
      for (const argv of [['log', 'seen'], ['status'], START]) {
        const { exit, out, err } = real.run(argv, { now });
        expect({ exit, out }).toEqual({ exit: 2, out: '' });
        expect(err).toContain(now);
      }
    },
  );
});

describe('zones', () => {
  test('the organisation’s zone is shown and UTC is filed, wherever the machine stands', () => {
    const built = makeIncident(
      { zone: 'Asia/Shanghai' },
      { zone: 'America/St_Johns', now: '2026-11-20T20:30:00Z' },
    );
    onTestFinished(built.remove);
    const [first] = built.records();
    expect(first).toMatchObject({ at: '2026-11-20T20:30:00.000Z', data: { zone: 'Asia/Shanghai' } });
    expect(String(first?.data['incident'])).toMatch(/^2026-11-21-/);
    const setting = { zone: 'America/St_Johns', now: '2026-11-20T20:40:00Z' };
    expect(built.run(['status'], setting).out).toContain('2026-11-21 04:40 +08:00 (2026-11-20 20:40Z)');
    const logged = built.run(['log', 'seen', '--at', '04:35'], setting);
    expect(logged.out).toContain('2026-11-21 04:35 +08:00 (2026-11-20 20:35Z)');
    expect(built.records().at(-1)).toMatchObject({ at: '2026-11-20T20:35:00.000Z' });
    const times = built.records().flatMap((record) => [String(record['at']), String(record['recordedAt'])]);
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time))).toEqual([]);
  });

  test('the machine’s zone is used where no zone is set, half hours included', () => {
    const built = makeIncident(undefined, { zone: 'America/St_Johns', now: '2026-11-20T20:30:00Z' });
    onTestFinished(built.remove);
    const setting = { zone: 'Asia/Shanghai', now: '2026-11-20T20:40:00Z' };
    expect(built.records()[0]?.data['zone']).toBe('America/St_Johns');
    expect(built.run(['status'], setting).out).toContain('2026-11-20 17:10 -03:30 (20:40Z)');
  });

  test.each(['zoned', 'unzoned'])(
    'the same moments give the same file whatever the machine’s zone, %s',
    (config) => {
      const zones = ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Europe/Berlin'];
      const times = zones.map((zone) => {
        const built = makeBuilt(config === 'zoned' ? { zone: 'Europe/Berlin' } : {});
        const { exit } = built.run([...START, '--aware', '2026-10-25T02:30+01:00'], {
          zone,
          now: '2026-10-25T03:00:00Z',
        });
        expect(exit).toBe(0);
        const [first] = built.records();
        built.remove();
        return [first?.['at'], first?.data['times']];
      });
      expect(new Set(times.map((time) => JSON.stringify(time))).size).toBe(1);
    },
  );
});
