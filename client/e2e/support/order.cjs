const { default: Sequencer } = require('@jest/test-sequencer');

/** Scenarios share one server: those that only look come first, those that close meetings or leave ugly names come last. */
const LAST = ['keyboard-only', 'complete-meeting', 'bad-input', 'hostile-text'];

module.exports = class Order extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => LAST.findIndex((name) => path.includes(name));
    return [...tests].sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }
};
