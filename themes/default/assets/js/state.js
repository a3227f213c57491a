/* Keeps publicity states true after the build. Approved and withdrawn are decisions and stay as printed.
   For old phones, hence no newer syntax. */
(function () {
  'use strict';
  var states = ['scheduled', 'open', 'closed'];
  var words = ['未开始', '公示中', '公示期满'];
  var day = 86400000;

  /* Civil dates are the site's, wherever the reader is. */
  var part = /^([+-])(\d\d):(\d\d)$/.exec(document.documentElement.getAttribute('data-offset'));
  var offset = part ? (part[1] + 1) * (part[2] * 60 + +part[3]) * 60000 : 0;

  function each(root, selector, act) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), act);
  }

  function showState(item, badge, state) {
    item.setAttribute('data-state', states[state]);
    badge.setAttribute('data-code', states[state]);
    badge.textContent = words[state];
  }

  function showDays(item, state, today) {
    var line = item.querySelector('[data-left]');
    var left = 0;
    if (!line) return;
    each(item, '[data-date]', function (cell) {
      var date = cell.getAttribute('data-date');
      cell[date === today ? 'setAttribute' : 'removeAttribute']('aria-current', 'date');
      if (cell.hasAttribute('data-counts') && date >= today) left++;
    });
    line.querySelector('b').textContent = left;
    each(item, '[data-when]', function (text) { text.hidden = text.getAttribute('data-when') !== states[state]; });
  }

  /* On the home page a card stands in the group of its state. */
  function regroup() {
    var open = document.querySelector('[data-group="open"]');
    var other = document.querySelector('[data-group="other"]');
    if (!open) return;
    each(document, '[data-group] > li', function (card) {
      var group = card.getAttribute('data-state') === 'open' ? open : other;
      if (card.parentNode !== group) group.appendChild(card);
    });
    open.hidden = !open.children.length;
    document.querySelector('[data-none]').hidden = !open.hidden;
    other.parentNode.hidden = !other.children.length;
  }

  function update() {
    var now = Date.now() + offset;
    var today = new Date(now).toISOString().slice(0, 10);
    var built = document.querySelector('[data-as-of]');
    /* A clock behind the build is wrong. */
    if (built && built.getAttribute('datetime') > today) today = built.getAttribute('datetime');
    each(document, '[data-starts]', function (item) {
      var state = today < item.getAttribute('data-starts') ? 0 : today <= item.getAttribute('data-ends') ? 1 : 2;
      var printed = states.indexOf(item.getAttribute('data-state'));
      /* Nor does it take a state back where no day of the build is printed. */
      if (printed < 0 || state < printed) return;
      showState(item, item.querySelector('[data-badge]'), state);
      showDays(item, state, today);
    });
    each(document, '[data-as-of]', function (time) {
      if (time.getAttribute('datetime') >= today) return;
      time.setAttribute('datetime', today);
      time.textContent = today.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
    });
    regroup();
    return day - now % day;
  }

  (function wait() { setTimeout(wait, update() + 500); })();

  /* Phones stop timers while they sleep. */
  document.addEventListener('visibilitychange', update);
})();
