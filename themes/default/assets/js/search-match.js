/* Makes what can be found out of the list of everything, and tells how near an entry is to what is typed.
   For old phones, hence no newer syntax. */
window.publicityMatch = (function () {
  'use strict';
  var none = 9;
  var order = ['scheduled', 'open', 'closed', 'approved', 'revoked', 'valid', 'lapsed'];
  var states = ['未开始', '公示中', '公示期满', '已公布', '取消资格', '有效', '失效'];

  /* Width, case, spaces inside names and the kinds of middle dots make no difference. */
  function plain(text) {
    text = text || '';
    if (text.normalize) text = text.normalize('NFKC');
    return window.publicityWords.fold(text).replace(/ü/g, 'v');
  }

  function characters(text) { return text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g) || []; }

  function isLatin(text) { return /^[a-z]+$/.test(text); }

  /* Letters from a place on against syllables from one on: of each syllable all, its first letter or letters.
     0: the letters are the whole rest of the name, 1: they begin it, 9: neither; 2 more where a surname is not read as one. */
  function sounds(syllables, at, letters, from) {
    var best = none, i, length, reading;
    if (from === letters.length) return at < syllables.length ? 1 : 0;
    if (at === syllables.length) return none;
    for (i = 0; i < syllables[at].length; i++) {
      reading = syllables[at][i];
      for (length = 1; length <= reading.length && reading.charAt(length - 1) === letters.charAt(from + length - 1); length++) {
        best = Math.min(best, sounds(syllables, at + 1, letters, from + length) + (at || !i ? 0 : 2));
      }
    }
    return best;
  }

  /* The smaller, the nearer: the name itself, its beginning, its sound, a part of it, what stands beside it. */
  function distance(entry, text) {
    var at = entry.name.indexOf(text), sound, i;
    if (entry.name === text) return 0;
    if (at === 0) return 1;
    if (entry.person && text < '{') {
      sound = sounds(entry.syllables, 0, text, 0);
      if (sound < none) return 2 + sound;
      for (i = 1; i < entry.syllables.length && text.length > 1; i++) {
        if (sounds(entry.syllables, i, text, 0) < none) return 6;
      }
    }
    if (at > 0) return 6;
    return entry.beside.indexOf(text) < 0 ? none : 7;
  }

  function fits(entry, word) { return distance(entry, word) < none; }

  /* As one name with spaces in it, or else as words that all have to fit. */
  function far(entry, query) {
    var nearest = distance(entry, query.whole);
    if (nearest < none || query.words.length < 2) return nearest;
    return query.words.every(function (word) { return fits(entry, word); }) ? 8 : none;
  }


  /* Civil dates are the site's, wherever the reader is. */
  function today() {
    var part = /^([+-])(\d\d):(\d\d)$/.exec(document.documentElement.getAttribute('data-offset'));
    var offset = part ? (part[1] + 1) * (part[2] * 60 + +part[3]) * 60000 : 0;
    return new Date(Date.now() + offset).toISOString().slice(0, 10);
  }

  /* As on the pages: what was decided stays, and no state is taken back. */
  function stateOf(list, now) {
    var printed = order.indexOf(list.state);
    return printed > 2 ? printed : Math.max(printed, now < list.starts ? 0 : now <= list.ends ? 1 : 2);
  }

  function entries(data) {
    var now = today();
    var made = [];
    var known = {};

    function shared(text) { return known[text] || (known[text] = plain(text)); }

    function syllables(name) {
      return characters(name).map(function (one) { return data.readings[one] ? data.readings[one].split(' ') : [plain(one)]; })
        /* A character whose sound nobody knows is passed over. */
        .filter(function (readings) { return /^[a-z]/.test(readings[0]); });
    }

    /* Decisions that the page of a list tells anyway need no badge. */
    function add(text, href, note, beside, facets, state) {
      var entry = { text: text, name: plain(text), href: href, note: note.filter(Boolean).join('　'), beside: beside.join('\n'), facets: facets };
      facets[5] = states[state] || '';
      entry.badge = state === 3 ? '' : order[state];
      made.push(entry);
      return entry;
    }

    data.lists.forEach(function (list) {
      var scheme = data.schemes[list.scheme], state = stateOf(list, now), year = String(list.year);
      add(list.title, list.href, ['名单', year + '年'], [shared(scheme), shared(year + '年')], ['名单', scheme, year, '', ''], state);
      list.names.forEach(function (name, place) {
        var employer = list.employers[place], region = data.regions[list.regions[place]] || '', occupation = data.occupations[list.occupations[place]];
        var entry = add(name, list.href, [employer, occupation, region, year + '年' + scheme],
          [plain(employer), shared(occupation), shared(region), shared(year + '年' + scheme)], ['人员', scheme, year, region, occupation],
          list.revoked && list.revoked.indexOf(place) >= 0 ? 4 : state);
        entry.person = true;
        entry.syllables = syllables(name);
        if (!list.numbers) return;
        entry.profile = true;
        entry.href = list.profiles + list.numbers[place] + '.html';
        entry.number = list.text + place;
      });
    });
    data.notices.forEach(function (notice) {
      var column = data.columns[notice[2]], year = notice[4].slice(0, 4);
      add(notice[0], notice[1], [column, notice[6], notice[4]], [plain(notice[6]), shared(year + '年')],
        [column, data.schemes[notice[3]] || '', year, '', ''], notice[7] ? now <= notice[7] ? 5 : 6 : undefined).number = notice[5];
    });
    return made;
  }

  return {
    isLatin: isLatin,
    fits: fits,
    entries: entries,

    query: function (typed) {
      var parts = typed.split(/\s+/).map(plain).filter(Boolean), whole = parts.join('');
      return { words: parts, whole: whole, marks: whole ? parts.concat(whole) : [] };
    },

    holds: function (entry, query) { return far(entry, query) < none; },

    /* People and all else, the nearest first. Of people who are as near, those with a profile come first: what is decided
       outweighs what is only proposed. Otherwise the newest leads, as in the list of everything. */
    find: function (entries, query) {
      var groups = [[], []];
      entries.forEach(function (entry) {
        var near = query.whole ? far(entry, query) : 0, all = groups[entry.person ? 0 : 1];
        if (near === none) return;
        near = near * 2 + (entry.profile ? 0 : 1);
        (all[near] = all[near] || []).push(entry);
      });
      return groups.map(function (all) { return Array.prototype.concat.apply([], all.filter(Boolean)); });
    },

    /* The paragraph that has most of the words, if all of them stand in the text or beside the name. */
    proof: function (entry, paragraphs, query) {
      var folded = paragraphs.map(window.publicityWords.fold), most = 0, best;
      function has(text) { return function (word) { return text.indexOf(word) >= 0; }; }
      folded.forEach(function (text, place) {
        var count = query.words.filter(has(text)).length;
        if (count > most) { most = count; best = paragraphs[place]; }
      });
      return query.words.every(function (word) { return fits(entry, word) || has(folded.join())(word); }) && best;
    },

    /* All values of facets, in the order in which they are offered. */
    values: function (data) { return ['人员', '名单'].concat(data.columns, data.schemes, data.regions, data.occupations, states); }
  };
})();
