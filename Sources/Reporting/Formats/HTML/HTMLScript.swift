/// What the page can do besides where scripts run: filter, order, step from finding to finding.
enum HTMLScript {
  static let text = """
    (function () {
      'use strict';
      var form = document.querySelector('.tools');
      if (!form) return;
      function all(selector, root) { return Array.from((root || document).querySelectorAll(selector)); }
      var items = all('.findings li[id]'), visible = items, current = null;
      var here = form.querySelector('.here'), said = document.querySelector('.said');
      var ranks = { error: 0, warning: 1, info: 2 };
      var marks = all('mark').map(function (mark) {
        return { element: mark, covers: mark.dataset.for.split(',').map(function (cover) {
          var space = cover.indexOf(' ');
          return { key: cover.slice(0, space), look: cover.slice(space + 1) };
        }) };
      });
      function key(item) { return item.id.slice(1); }
      function fill(text, values) {
        return text.replace(/[{](.)[}]/g, function (_, name) { return values[name]; });
      }
      function count() {
        here.textContent = (visible.indexOf(current) + 1) + '/' + visible.length;
        here.href = current ? '#' + current.id : '#findings';
      }
      function apply() {
        var rule = form.elements.rule.value, shown = {};
        var wanted = all('[name=severity]:checked', form).map(function (box) { return box.value; });
        items.forEach(function (item) {
          var isShown = wanted.indexOf(item.className.split(' ')[0]) >= 0 &&
            (!rule || item.dataset.rule === rule);
          item.classList.toggle('hidden', !isShown);
          shown[key(item)] = isShown;
        });
        marks.forEach(function (mark) {
          var cover = mark.covers.find(function (cover) { return shown[cover.key]; });
          mark.element.className = cover ? cover.look : 'off';
        });
        all('.ref').forEach(function (ref) { ref.classList.toggle('hidden', !shown[ref.dataset.for]); });
        var byGravity = form.elements.order.value === 'severity';
        all('.findings').forEach(function (list) {
          all('li[id]', list).sort(function (a, b) {
            var gravity = byGravity ? ranks[a.className.split(' ')[0]] - ranks[b.className.split(' ')[0]] : 0;
            return gravity || a.value - b.value;
          }).forEach(function (item) { list.appendChild(item); });
        });
        visible = all('.findings li[id]:not(.hidden)');
        if (visible.indexOf(current) < 0) choose(null);
        count();
        said.textContent = fill(form.dataset.shown, { n: visible.length, m: items.length });
      }
      function choose(item) {
        [current, item].forEach(function (one) {
          if (!one) return;
          [one, document.getElementById('m' + key(one))].forEach(function (element) {
            if (!element) return;
            if (one === item) element.setAttribute('aria-current', 'true');
            else element.removeAttribute('aria-current');
          });
        });
        current = item;
      }
      function go(by) {
        if (!visible.length) return;
        var place = visible.indexOf(current);
        var next = place < 0 ? (by > 0 ? 0 : visible.length - 1) : place + by;
        choose(visible[(next + visible.length) % visible.length]);
        var ref = document.getElementById('m' + key(current));
        var isNarrow = window.matchMedia('(max-width: 50rem)').matches;
        if (ref && !isNarrow) ref.scrollIntoView({ block: 'center' });
        current.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' });
        count();
        said.textContent = here.textContent + ' ' + current.querySelector('.head').textContent + ' ' +
          current.querySelector('.message').textContent;
      }
      function follow() {
        var target = document.getElementById(location.hash.slice(1));
        if (!target) return;
        if (target.tagName === 'DETAILS') target.open = true;
        var item = target.dataset.for ? document.getElementById('n' + target.dataset.for) : target;
        if (visible.indexOf(item) >= 0) { choose(item); count(); }
      }
      function measure() {
        var isStuck = getComputedStyle(form).position === 'sticky';
        document.documentElement.style.setProperty('--bar', (isStuck ? form.offsetHeight : 0) + 'px');
      }
      form.hidden = false;
      form.addEventListener('change', apply);
      form.addEventListener('submit', function (event) { event.preventDefault(); });
      form.elements.previous.addEventListener('click', function () { go(-1); });
      form.elements.next.addEventListener('click', function () { go(1); });
      window.addEventListener('hashchange', follow);
      window.addEventListener('resize', measure);
      measure();
      count();
      follow();
    })();
    """
}
