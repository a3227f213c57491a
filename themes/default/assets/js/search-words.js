/* Looks for words inside the texts: lists of numbers tell where they may be, the texts themselves tell whether they are.
   Both are scripts that call publicitySearch, for a page on the disk can read nothing else. For old phones, hence no newer syntax. */
window.publicityWords = (function () {
  'use strict';
  var mostPairs = 6;
  var signs = /[\u0000-\/:-@\[-`{-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u3004\u3008-\u303f\u30fb\ufe10-\ufe1f\ufe30-\ufe6f\ufeff\uff5f-\uff65]/g;
  var parts = {};
  var waiting = {};
  var files = {};

  /* As the lists of numbers were made: width, case, blanks and signs make no difference. */
  function fold(text) {
    return text.replace(/[\uff01-\uff5e]/g, function (wide) { return String.fromCharCode(wide.charCodeAt(0) - 0xfee0); })
      .toLowerCase().replace(signs, '');
  }

  /* Where words stand in a text: [from, end, from, end, …], in order and apart from each other; null where one is missing and all are asked for. */
  function places(text, words, all) {
    var folded = '', at = [], marks = [], i, j, from, word, one;
    for (i = 0; i < text.length; i++) {
      one = fold(text.charAt(i));
      if (one) { folded += one; at.push(i); }
    }
    for (i = 0; i < words.length; i++) {
      word = words[i];
      from = folded.indexOf(word);
      if (from < 0 && all) return null;
      for (; from >= 0; from = folded.indexOf(word, from + word.length)) {
        for (j = from; j < from + word.length; j++) marks[at[j]] = true;
      }
    }
    for (i = 0, at = []; i <= text.length; i++) {
      if (!marks[i] !== !marks[i - 1]) at.push(i);
    }
    return at;
  }

  function load(path, number, done) {
    var script;
    path += number + '.js';
    if (parts[path]) { done(parts[path]); return; }
    if (waiting[path]) { waiting[path].push(done); return; }
    waiting[path] = [done];
    script = document.createElement('script');
    script.src = path;
    script.onerror = function () { arrive(path, {}); delete parts[path]; };
    document.head.appendChild(script);
  }

  function arrive(path, part) {
    var done = waiting[path] || [];
    delete waiting[path];
    parts[path] = part;
    done.forEach(function (act) { act(part); });
  }

  /* Each number tells in letters how many are left out since the last one, to the base of 26; its last letter is a capital. */
  function numbers(letters) {
    var list = [], next = 0, left = 0, i, code;
    for (i = 0; i < letters.length; i++) {
      code = letters.charCodeAt(i);
      left = left * 26 + code - (code < 97 ? 65 : 97);
      if (code < 97) {
        list.push(next + left);
        next += left + 1;
        left = 0;
      }
    }
    return list;
  }

  function both(left, right) {
    var known = {};
    left.forEach(function (number) { known[number] = true; });
    return right.filter(function (number) { return known[number]; });
  }

  /* Hands over the numbers of the texts that have every pair of the word's characters; the word itself may not be in them. */
  function candidates(word, done) {
    var pairs = [], last = word.length - 1, step = Math.max(1, last / mostPairs), open, found, i;
    for (i = 0; i < last && files.words.count; i += step) pairs.push(word.substr(Math.floor(i), 2));
    open = pairs.length;
    if (!open) { done([]); return; }
    pairs.forEach(function (pair) {
      load(files.words.path, (pair.charCodeAt(0) * 40503 + pair.charCodeAt(1)) % files.words.count, function (part) {
        var list = numbers(part[pair] || '');
        found = found ? both(found, list) : list;
        if (!--open) done(found);
      });
    });
  }

  return {
    fold: fold,
    places: places,
    candidates: candidates,
    /* Hands over the paragraphs of an entry's text; none where they cannot be had. */
    text: function (entry, done) {
      var shared = entry.person && files.texts;
      load(shared ? shared.path : files.bodies, shared ? Math.floor(entry.number / shared.count) : entry.number, function (part) {
        done(part[entry.href] || []);
      });
    },
    /* The list of everything, which tells where the other files are, or one of those. */
    take: function (data) {
      if (data.file) arrive(data.file, data.of);
      else files = data;
    }
  };
})();
