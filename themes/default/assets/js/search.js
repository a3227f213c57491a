/* The search page: results as one types, in groups, narrowed by the lists of the form. Its parts are search-match.js and search-words.js. */
(function () {
  'use strict';
  var batch = 10;
  var words = window.publicityWords;
  var match = window.publicityMatch;
  var form = document.querySelector('[data-search]');
  var input = form.querySelector('input');
  var results = form.querySelector('[data-search-results]');
  var count = form.querySelector('[data-search-count]');
  var selects = Array.prototype.slice.call(form.querySelectorAll('select'));
  var fields = [input].concat(selects);
  var entries = [];
  var byText = [];
  var order = {};
  var chosen = [];
  var turn = 0;
  var later;

  function add(parent, name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return parent.appendChild(made);
  }

  /* Writes a text from one place to another, with the words marked in it. */
  function write(into, text, query, from, end) {
    var places = words.places(text, query.marks), i;
    function upTo(place) {
      into.appendChild(document.createTextNode(text.slice(from, place)));
      from = place;
    }
    for (i = 0; i < places.length && places[i] < end; i += 2) {
      if (places[i] < from) continue;
      upTo(places[i]);
      add(into, 'mark', '', text.slice(from, from = places[i + 1]));
    }
    upTo(Math.max(from, end));
  }

  function row(list, entry, query, paragraph) {
    var item = add(list, 'li'), link = add(item, 'a'), from;
    link.href = entry.href;
    write(link, entry.text, query, 0, entry.text.length);
    if (entry.badge) add(item, 'span', 'badge', entry.facets[5]).setAttribute('data-code', entry.badge);
    write(add(item, 'p', 'note'), entry.note, query, 0, entry.note.length);
    if (!paragraph) return;
    from = Math.max(0, words.places(paragraph, query.marks)[0] - 24);
    item = add(item, 'p', 'snippet', from ? '…' : '');
    write(item, paragraph, query, from, Math.min(from + 90, paragraph.length));
    if (from + 90 < paragraph.length) item.appendChild(document.createTextNode('…'));
  }

  /* further(list, done) prints some rows and tells whether there may be more. */
  function group(heading, size, further) {
    var section = add(results, 'section'), list, more;
    function print(focus) {
      var shown = list.children.length;
      further(list, function (any) {
        more.hidden = !any;
        section.hidden = !list.children.length;
        if (focus && list.children[shown]) list.children[shown].firstChild.focus();
      });
    }
    section.hidden = true;
    add(section, 'h2', '', heading + (size ? ' ' + size : ''));
    list = add(section, 'ol');
    more = add(section, 'button', '', '显示更多' + heading);
    more.type = 'button';
    more.addEventListener('click', print);
    print();
  }

  function listed(heading, found, query) {
    var at = 0;
    if (found.length) {
      group(heading, found.length, function (list, done) {
        found.slice(at, at += batch).forEach(function (entry) { row(list, entry, query); });
        done(at < found.length);
      });
    }
  }

  /* Candidates become rows when their texts have shown to hold the words. */
  function listTexts(found, query, own, tell) {
    var at = 0, proven = 0;
    group('正文中提到', 0, function (list, done) {
      var goal = proven + batch;
      (function next() {
        var some = found.slice(at, at += batch), open = some.length, texts = [];
        some.forEach(function (entry, place) {
          words.text(entry, function (paragraphs) {
            texts[place] = match.proof(entry, paragraphs, query);
            if (--open || own !== turn) return;
            some.forEach(function (entry, place) {
              if (texts[place] && ++proven) row(list, entry, query, texts[place]);
            });
            if (proven < goal && at < found.length) { next(); return; }
            done(at < found.length);
            tell(proven, at < found.length);
          });
        });
      })();
    });
  }

  /* Latin letters are looked for in texts only where nobody's name sounds like them. */
  function findTexts(query, people, done) {
    var sets = {}, all = {};
    var wanted = query.words.filter(function (word) { return word.length > 1 && !(people && match.isLatin(word)); });
    var open = wanted.length;
    if (!open) done([]);
    wanted.forEach(function (word) {
      words.candidates(word, function (numbers) {
        sets[word] = {};
        numbers.forEach(function (number) { sets[word][number] = all[number] = true; });
        if (--open) return;
        /* The last published first. */
        done(Object.keys(all).reverse().map(function (number) { return byText[number]; }).filter(function (entry) {
          return entry && !match.holds(entry, query)
            && query.words.every(function (word) { return sets[word] && sets[word][entry.number] || match.fits(entry, word); });
        }));
      });
    });
  }

  function fits(entry, but) {
    for (var i = 0; i < chosen.length; i++) {
      if (chosen[i] && chosen[i] !== entry.facets[i] && i !== but) return false;
    }
    return true;
  }

  function passes(entry) { return fits(entry); }

  /* Of each value, how many there would be if it were chosen and all other choices stayed. */
  function offer(found) {
    selects.forEach(function (select, place) {
      var counts = {};
      if (chosen[place]) counts[chosen[place]] = 0;
      found.forEach(function (entry) {
        var value = entry.facets[place];
        if (value && fits(entry, place)) counts[value] = (counts[value] || 0) + 1;
      });
      while (select.options[1]) select.remove(1);
      Object.keys(counts).sort(function (one, other) { return order[one] - order[other] || other - one; }).forEach(function (value) {
        select.add(new Option(value + '（' + counts[value] + '）', value));
      });
      select.value = chosen[place];
    });
  }

  function show() {
    var own = ++turn;
    chosen = selects.map(function (select) { return select.value; });
    var query = match.query(input.value);
    var found = match.find(entries, query);
    var people = found[0].filter(passes), titles = found[1].filter(passes);
    var any = fields.some(function (field) { return field.value; });
    function tell(texts, more) {
      count.textContent = !any ? '' : people.length + titles.length + texts + more
        ? '找到 ' + people.length + ' 人、' + titles.length + ' 份名单和公告' + (texts ? '；正文提到的另有 ' + texts + ' 篇' + (more ? '以上' : '') : '') + '。'
        : '没有找到，请换一个词，或者从下面的分类查找。';
    }
    results.textContent = '';
    if (any) {
      listed('人员', people, query);
      listed('名单和公告', titles, query);
    }
    count.textContent = '';
    if (people.length + titles.length) tell(0, 0);
    keep();
    /* What takes longer waits until nobody types. */
    clearTimeout(later);
    later = setTimeout(function () {
      findTexts(query, found[0].length, function (texts) {
        if (own !== turn) return;
        offer(found[0].concat(found[1], texts));
        texts = texts.filter(passes);
        if (texts.length) listTexts(texts, query, own, tell);
        else tell(0, 0);
      });
    }, 150);
  }

  function keep() {
    var query = fields.filter(function (field) { return field.value; })
      .map(function (field) { return field.name + '=' + encodeURIComponent(field.value); }).join('&');
    /* Some browsers refuse it for files. */
    try { history.replaceState(null, '', location.pathname + (query && '?' + query)); } catch (refused) { return; }
  }

  function recall(field) {
    var part = new RegExp('[?&]' + field.name + '=([^&]*)').exec(location.search), value = '';
    try { value = part ? decodeURIComponent(part[1].replace(/\+/g, ' ')) : ''; } catch (broken) { return; }
    if (field !== input && value) field.add(new Option(value, value));
    field.value = value;
    field.addEventListener(field === input ? 'input' : 'change', show);
  }

  function move(event) {
    var links = Array.prototype.slice.call(results.querySelectorAll('a'));
    var at = links.indexOf(document.activeElement);
    var key = event.key;
    if (event.isComposing || at < 0 && event.target !== input) return;
    if (/Down$/.test(key) || key === 'Enter' && at < 0) at = Math.min(at + 1, links.length - 1);
    else if (/Up$/.test(key)) at--;
    else if (/^Esc/.test(key)) {
      if (at < 0) { input.value = ''; show(); }
      at = -1;
    } else return;
    event.preventDefault();
    (links[at] || input).focus();
  }

  window.publicitySearch = function (data) {
    words.take(data);
    if (!data.lists) return;
    entries = match.entries(data);
    entries.forEach(function (entry) { if (entry.number >= 0) byText[entry.number] = entry; });
    match.values(data).forEach(function (value, place) { order[value] = place; });
    fields.forEach(recall);
    form.hidden = false;
    form.querySelector('details').open = matchMedia('(min-width: 60em)').matches || selects.some(function (select) { return select.value; });
    show();
    form.addEventListener('keydown', move);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  };
})();
