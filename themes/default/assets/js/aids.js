/* Elder mode, letter size, contrast, pointer and reading aloud. Runs before the page is drawn; choices stay on the device.
   For old phones, hence no newer syntax. */
(function () {
  'use strict';
  var root = document.documentElement;
  var aids = ['elder', 'size', 'contrast', 'pointer'];
  var choice = {};
  var voice = window.speechSynthesis && window.SpeechSynthesisUtterance ? window.speechSynthesis : null;
  var reading = 0;

  /* Storage may be forbidden; then a choice lasts as long as the page. */
  function read() {
    aids.forEach(function (aid) {
      try { choice[aid] = localStorage.getItem('publicity-' + aid) || ''; } catch (e) { choice[aid] = choice[aid] || ''; }
    });
  }

  function keep(aid) {
    try { localStorage.setItem('publicity-' + aid, choice[aid]); } catch (e) { /* as above */ }
  }

  function buttons(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  function show() {
    aids.forEach(function (aid) {
      if (choice[aid]) root.setAttribute('data-' + aid, choice[aid]);
      else root.removeAttribute('data-' + aid);
    });
    buttons('[data-aid]', function (button) {
      button.setAttribute('aria-pressed', choice[button.getAttribute('data-aid')] === button.getAttribute('data-to'));
    });
  }

  function choose(button) {
    var aid = button.getAttribute('data-aid');
    var to = button.getAttribute('data-to');
    /* A switch goes off when it is pressed again; a size stays. */
    choice[aid] = aid !== 'size' && choice[aid] === to ? '' : to;
    keep(aid);
    show();
  }

  function showReading(on) {
    buttons('[data-read]', function (button) {
      button.setAttribute('aria-pressed', on);
      button.textContent = on ? '停止' : '朗读';
    });
  }

  function stop() {
    reading++;
    voice.cancel();
    showReading(false);
  }

  /* The body of the page without what only leads elsewhere or describes the document. */
  function words() {
    var left = document.querySelectorAll('[data-unread]:not([hidden])');
    var text;
    Array.prototype.forEach.call(left, function (part) { part.hidden = true; });
    text = document.getElementById('main').innerText;
    Array.prototype.forEach.call(left, function (part) { part.hidden = false; });
    return text;
  }

  /* Sentence by sentence: some voices break off in long texts. */
  function readAloud() {
    var rest = words().match(/[^。！？；\n]+[。！？；]?/g) || [];
    var turn = ++reading;
    voice.cancel();
    showReading(true);
    (function next() {
      if (turn !== reading) return;
      if (!rest.length) { stop(); return; }
      var words = new SpeechSynthesisUtterance(rest.shift());
      words.lang = 'zh-CN';
      words.onend = next;
      words.onerror = function () { if (turn === reading) stop(); };
      voice.speak(words);
    })();
  }

  function press(event) {
    var button = event.target;
    if (button.nodeName !== 'BUTTON') return;
    if (button.hasAttribute('data-aid')) choose(button);
    else if (button.hasAttribute('data-print')) window.print();
    else if (button.hasAttribute('data-read')) {
      if (button.getAttribute('aria-pressed') === 'true') stop(); else readAloud();
    }
  }

  read();
  show();
  root.setAttribute('data-aids', voice ? 'voice' : '');
  document.addEventListener('DOMContentLoaded', show);
  document.addEventListener('click', press);
  window.addEventListener('pagehide', function () { if (voice) stop(); });
  /* Back on a page that the browser kept as it was left. */
  window.addEventListener('pageshow', function (event) { if (event.persisted) { read(); show(); } });
})();
