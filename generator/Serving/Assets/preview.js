// Follows the preview: loads the page anew when the site was rebuilt, and lays the findings over it when it could not be.
(function () {
  'use strict';
  var self = document.currentScript;
  var version = Number(self.getAttribute('data-version'));
  var wholly = self.getAttribute('data-follow') === 'all';
  var overlay = null;
  var closed = -1;

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function styled() {
    if (document.getElementById('preview-overlay-style')) return;
    var link = element('link');
    link.id = 'preview-overlay-style';
    link.rel = 'stylesheet';
    link.href = '/_desk/overlay.css';
    document.head.appendChild(link);
  }

  function hide() {
    if (overlay) overlay.remove();
    overlay = null;
  }

  function item(finding) {
    var made = element('li');
    var place = element('p', '', 'preview-place');
    place.appendChild(element('code', finding.place));
    place.appendChild(element('span', finding.code));
    made.appendChild(place);
    made.appendChild(element('p', finding.message));
    var help = element('p', '', 'preview-help');
    help.appendChild(element('b', '怎样改：'));
    help.appendChild(document.createTextNode(finding.help));
    made.appendChild(help);
    return made;
  }

  function list(findings) {
    var made = element('ol');
    findings.forEach(function (finding) { made.appendChild(item(finding)); });
    return made;
  }

  function show(state) {
    hide();
    styled();
    overlay = element('div', '', 'preview-overlay');
    overlay.id = 'preview-overlay';
    overlay.setAttribute('role', 'dialog');
    overlay.setAttribute('aria-labelledby', 'preview-overlay-title');
    overlay.tabIndex = -1;
    var head = element('div', '', 'preview-head');
    var title = element('h2', '资料有 ' + state.errors + ' 处错误，网站没有更新');
    title.id = 'preview-overlay-title';
    var close = element('button', '收起（Esc）');
    close.type = 'button';
    close.onclick = function () { closed = state.version; hide(); corner(state); };
    head.appendChild(title);
    head.appendChild(close);
    overlay.appendChild(head);
    overlay.appendChild(element('p', '下面仍是上一次生成成功的网站。改好、保存，本提示会自动消失。', 'preview-lead'));
    overlay.appendChild(list(state.findings.filter(function (finding) { return finding.error; })));
    var others = state.findings.filter(function (finding) { return !finding.error; });
    if (others.length) {
      var folded = element('details');
      folded.appendChild(element('summary', '另有警告和提示 ' + state.others + ' 条，不影响发布'));
      folded.appendChild(list(others));
      overlay.appendChild(folded);
    }
    var more = element('p', '', 'preview-more');
    var desk = element('a', '到工作台查看全部');
    desk.href = '/_desk/#findings';
    more.appendChild(desk);
    overlay.appendChild(more);
    document.body.appendChild(overlay);
    overlay.focus({ preventScroll: true });
  }

  // What was put away can be had again.
  function corner(state) {
    overlay = element('button', '资料有 ' + state.errors + ' 处错误', 'preview-corner');
    overlay.type = 'button';
    overlay.onclick = function () { show(state); };
    document.body.appendChild(overlay);
    overlay.focus({ preventScroll: true });
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && overlay && overlay.id === 'preview-overlay') overlay.querySelector('button').click();
  });

  new EventSource('/_desk/events').onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (wholly ? state.version !== version : !state.stopped && state.good !== version) location.reload();
    else if (wholly || !state.stopped) hide();
    else if (state.version !== closed) show(state);
  };
})();
