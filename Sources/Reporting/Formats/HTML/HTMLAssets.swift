/// What the page carries with it, so that it needs no other file.
enum HTMLAssets {
  static let style = """
    :root { color-scheme: light; --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8;
      --error-back: #fbdcd9; --warning-back: #ffedc2; --info-back: #dcebfb; }
    * { box-sizing: border-box; }
    body { margin: 0; padding: 0 1.5rem 2rem; color: #1c1c1c; background: #fff; line-height: 1.6;
      font-family: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
      "Microsoft YaHei", sans-serif; }
    header { position: sticky; top: 0; z-index: 1; padding: .6rem 0; background: #fff;
      border-bottom: 1px solid #ccc; }
    h1 { font-size: 1.2rem; margin: 0; display: inline-block; margin-right: 1rem; }
    h2 { font-size: 1rem; margin: 1.2rem 0 .4rem; overflow-wrap: anywhere; }
    mark, h2, .message, .note { unicode-bidi: isolate; }
    header p { display: inline-block; margin: 0 1rem 0 0; }
    .filter:not([hidden]) { display: inline-flex; flex-wrap: wrap; gap: .3rem 1rem; }
    .filter select { max-width: 20rem; }
    .columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; }
    .line { display: flex; scroll-margin-top: 6rem; }
    .line .no { flex: 0 0 3.2rem; padding-right: .8rem; text-align: right; color: #767676;
      font-size: .75rem; line-height: 1.6rem; user-select: none; }
    .line .text { flex: 1 1 0; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere;
      unicode-bidi: isolate; }
    mark { color: inherit; border-radius: 2px; }
    mark.error { background: var(--error-back); border-bottom: 2px solid var(--error); }
    mark.warning { background: var(--warning-back); border-bottom: 2px solid var(--warning); }
    mark.info { background: var(--info-back); border-bottom: 2px solid var(--info); }
    mark.off { background: none; border: 0; }
    .ref { font-size: .65rem; vertical-align: super; line-height: 0; margin: 0 1px; padding: 0 2px;
      text-decoration: none; color: #fff; border-radius: 2px; user-select: none;
      scroll-margin-top: 6rem; }
    .ref.error { background: var(--error); } .ref.warning { background: var(--warning); }
    .ref.info { background: var(--info); }
    .findings { position: sticky; top: 4.5rem; align-self: start; max-height: calc(100vh - 5rem);
      overflow-y: auto; margin: 0; padding: 0 .5rem 0 2.6rem; }
    .findings li { margin: 0 0 .7rem; padding-left: .4rem; border-left: 3px solid #ccc;
      overflow-wrap: anywhere; scroll-margin-top: 6rem; }
    .findings li.error { border-color: var(--error); } .findings li.info { border-color: var(--info); }
    .findings li.warning { border-color: var(--warning); }
    .findings li.none { list-style: none; }
    .findings p { margin: .1rem 0; } .findings .note { color: #555; font-size: .85rem; }
    .findings code { font-size: .8rem; color: #555; }
    .error .place b, label.error { color: var(--error); }
    .warning .place b, label.warning { color: var(--warning); }
    .info .place b, label.info { color: var(--info); }
    .place { color: inherit; } details { font-size: .85rem; }
    :target { outline: 2px solid #1c1c1c; outline-offset: 2px; }
    .hidden { display: none; }
    @media (max-width: 50rem) {
      .columns { display: block; } header { position: static; }
      .findings { position: static; max-height: none; }
    }
    @media print {
      body { padding: 0; font-size: 10pt; } header { position: static; } .filter { display: none !important; }
      .columns { display: block; } .findings { position: static; max-height: none; overflow: visible;
        margin-top: 1rem; }
      .findings li { break-inside: avoid; } details { display: none; }
      mark, .ref { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """

  static let script = """
    (function () {
      var form = document.querySelector('.filter');
      if (!form) return;
      form.hidden = false;
      function apply() {
        var rule = form.rule.value, shown = {}, ranks = ['info', 'warning', 'error'];
        var wanted = Array.from(form.querySelectorAll('[name=severity]:checked'), function (box) {
          return box.value;
        });
        document.querySelectorAll('.findings li[id]').forEach(function (item) {
          var isShown = wanted.indexOf(item.className.split(' ')[0]) >= 0 &&
            (!rule || item.dataset.rule === rule);
          item.classList.toggle('hidden', !isShown);
          shown[item.id.slice(1)] = isShown ? ranks.indexOf(item.className.split(' ')[0]) : -1;
        });
        function rank(element) {
          return Math.max.apply(null, element.dataset.for.split(' ').map(function (key) {
            return shown[key];
          }));
        }
        document.querySelectorAll('mark').forEach(function (mark) {
          mark.className = ranks[rank(mark)] || 'off';
        });
        document.querySelectorAll('.ref').forEach(function (ref) {
          ref.classList.toggle('hidden', rank(ref) < 0);
        });
      }
      form.addEventListener('change', apply);
      form.addEventListener('submit', function (event) { event.preventDefault(); });
    })();
    """
}
