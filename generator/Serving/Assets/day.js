// The site is looked at on another day: its pages take the middle of that day for now, whatever the clock says.
(function () {
  'use strict';
  var offset = document.documentElement.getAttribute('data-offset') || '+08:00';
  var noon = Date.parse(document.currentScript.getAttribute('data-day') + 'T12:00:00' + offset);
  Date.now = function () { return noon; };
})();
