/* Finds people, lists and notices in the list that search-list.js hands over. For old phones, hence no newer syntax. */
(function () {
  'use strict';
  var shownAtMost = 50;
  var none = 9;
  var form = document.querySelector('[data-search]');
  var input = form.querySelector('input');
  var results = form.querySelector('[data-search-results]');
  var count = form.querySelector('[data-search-count]');
  var entries = [];

  /* Width, case, spaces inside names and the kinds of middle dots make no difference. */
  function plain(text) {
    text = text || '';
    if (text.normalize) text = text.normalize('NFKC');
    return text.toLowerCase().replace(/ü/g, 'v').replace(/[\s·•・‧']/g, '');
  }

  function characters(text) { return text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g) || []; }

  /* Letters against syllables from one on: of each syllable all, its first letter or letters.
     0: the letters are the whole rest of the name, 1: they begin it, 9: neither. */
  function sounds(syllables, at, letters) {
    var best = none, i, length;
    if (!letters) return at < syllables.length ? 1 : 0;
    if (at === syllables.length) return none;
    for (i = 0; i < syllables[at].length; i++) {
      for (length = syllables[at][i].length; length > 0; length--) {
        if (letters.slice(0, length) === syllables[at][i].slice(0, length)) {
          best = Math.min(best, sounds(syllables, at + 1, letters.slice(length)));
        }
      }
    }
    return best;
  }

  /* The smaller, the nearer: the name itself, its beginning, its sound, a part of it, what stands beside it. */
  function distance(entry, text) {
    var at = entry.name.indexOf(text), sound = none, i;
    if (entry.name === text) return 0;
    if (at === 0) return 1;
    if (/^[a-z]+$/.test(text) && entry.syllables) {
      sound = sounds(entry.syllables, 0, text);
      if (sound < none) return 2 + sound;
      for (i = 1; i < entry.syllables.length && text.length > 1; i++) {
        if (sounds(entry.syllables, i, text) < none) return 4;
      }
    }
    if (at > 0) return 4;
    return entry.beside.indexOf(text) < 0 ? none : 5;
  }

  /* As one name with spaces in it, or else as words that all have to fit. */
  function find(query) {
    var whole = plain(query);
    var words = query.split(/\s+/).map(plain).filter(Boolean);
    return entries.map(function (entry, place) {
      var far = distance(entry, whole);
      if (far === none && words.length > 1) {
        far = Math.max.apply(null, words.map(function (word) { return distance(entry, word); }));
        if (far < none) far = 6;
      }
      return { entry: entry, place: place, far: far };
    }).filter(function (hit) { return hit.far < none; }).sort(function (a, b) {
      return !!b.entry.syllables - !!a.entry.syllables || a.far - b.far || a.place - b.place;
    });
  }

  function row(hit) {
    var item = document.createElement('li');
    var link = document.createElement('a');
    var note = document.createElement('span');
    link.href = hit.entry.href;
    link.textContent = hit.entry.text;
    note.className = 'note';
    note.textContent = hit.entry.note;
    item.appendChild(link);
    item.appendChild(note);
    return item;
  }

  function show() {
    var hits = plain(input.value) ? find(input.value) : [];
    var people = hits.filter(function (hit) { return hit.entry.syllables; }).length;
    results.textContent = '';
    hits.slice(0, shownAtMost).forEach(function (hit) { results.appendChild(row(hit)); });
    count.textContent = !plain(input.value) ? ''
      : !hits.length ? '没有找到，请换一个词，或者从下面的分类查找。'
      : '找到 ' + people + ' 人、' + (hits.length - people) + ' 份名单和公告'
        + (hits.length > shownAtMost ? '，显示前 ' + shownAtMost + ' 条' : '') + '。';
  }

  function keep() {
    var query = input.value ? '?q=' + encodeURIComponent(input.value) : '';
    /* Some browsers refuse it for files. */
    try { history.replaceState(null, '', location.pathname + query); } catch (refused) { return; }
  }

  function move(event) {
    var links = Array.prototype.slice.call(results.querySelectorAll('a'));
    var at = links.indexOf(document.activeElement);
    var key = event.key;
    if (event.isComposing) return;
    if (key === 'ArrowDown' || key === 'Down' || key === 'Enter' && at < 0) at = Math.min(at + 1, links.length - 1);
    else if (key === 'ArrowUp' || key === 'Up') at--;
    else if (key === 'Escape' || key === 'Esc') {
      if (at < 0) { input.value = ''; show(); keep(); }
      at = -1;
    } else return;
    event.preventDefault();
    (links[at] || input).focus();
  }

  function take(data) {
    var list, person, i, j;
    function syllables(name) {
      return characters(name).map(function (one) { return data.readings[one] ? data.readings[one].split(' ') : [plain(one)]; })
        /* A character whose sound nobody knows is passed over. */
        .filter(function (readings) { return /^[a-z]/.test(readings[0]); });
    }
    for (i = 0; i < data.lists.length; i++) {
      list = data.lists[i];
      for (j = 0; j < list.people.length; j++) {
        person = list.people[j];
        entries.push({
          text: person[0], name: plain(person[0]), syllables: syllables(person[0]),
          note: [person[1], person[2], person[3], list.year + '年' + list.scheme].filter(Boolean).join('　'),
          beside: person.slice(1, 4).concat(list.year, list.scheme).map(plain).join('\n'),
          href: person[4] || list.href
        });
      }
      entries.push({ text: list.title, name: plain(list.title), note: list.year + '年', beside: plain(list.scheme) + '\n' + list.year, href: list.href });
    }
    data.notices.forEach(function (notice) {
      entries.push({ text: notice[0], name: plain(notice[0]), note: notice[1] || notice[2] + '年', beside: plain(notice[1]) + '\n' + notice[2], href: notice[3] });
    });
  }

  window.publicitySearch = function (data) {
    var asked = /[?&]q=([^&]*)/.exec(location.search);
    take(data);
    form.hidden = false;
    if (asked) {
      try { input.value = decodeURIComponent(asked[1].replace(/\+/g, ' ')); } catch (broken) { input.value = ''; }
    }
    show();
    input.addEventListener('input', function () { show(); keep(); });
    form.addEventListener('keydown', move);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  };
})();
