import { FrameBudget } from './frame-budget';

describe('budget of frames', () => {
  it('lets a small room go on without waiting, however long it types', () => {
    const budget = new FrameBudget(400, 4_000, 0);
    for (let atMs = 0; atMs < 10_000; atMs += 20) {
      expect(budget.waitMs(atMs)).toBe(0);
      budget.spend(40, atMs);
    }
  });

  it('makes a crowd wait until what was spent is paid for', () => {
    const budget = new FrameBudget(400, 4_000, 0);
    budget.spend(400, 0);
    expect(budget.waitMs(0)).toBe(0);
    budget.spend(100, 0);
    expect(budget.waitMs(0)).toBe(25);
    expect(budget.waitMs(20)).toBe(5);
    expect(budget.waitMs(25)).toBe(0);
  });

  it('never saves more than it may send at once', () => {
    const budget = new FrameBudget(400, 4_000, 0);
    budget.spend(500, 60_000);
    expect(budget.waitMs(60_000)).toBe(25);
  });
});
