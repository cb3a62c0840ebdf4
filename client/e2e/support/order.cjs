const { default: Sequencer } = require('@jest/test-sequencer');

/** Scenarios share one server: those that only look come first, the one that closes the meeting of the day comes last. */
const LAST = ['keyboard-only', 'complete-meeting', 'bad-input'];

module.exports = class Order extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => LAST.findIndex((name) => path.includes(name));
    return [...tests].sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }
};
