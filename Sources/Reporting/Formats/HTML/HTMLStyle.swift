/// How the page looks: on a screen, a phone and paper, light and dark.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark; --page: #fff; --text: #1c1c1c; --soft: #595959; --rule: #c4c4c4;
      --back: #f3f4f6; --link: #174ea6; --focus: #174ea6; --bar: 0px;
      --error: #b3261e; --warning: #7a5000; --info: #1a56a0;
      --error-back: #fbdcd9; --warning-back: #ffedc2; --info-back: #dcebfb; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --page: #16181b; --text: #e8e8e8; --soft: #b4b8be; --rule: #555a61; --back: #22262b;
        --link: #a8c7fa; --focus: #ffd866; --error: #ff9a90; --warning: #ffcf70; --info: #9ccbff;
        --error-back: #56211c; --warning-back: #4a3a0c; --info-back: #17375a; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; padding: 0 1.5rem 3rem; color: var(--text); background: var(--page); line-height: 1.6;
      font-family: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
      "Microsoft YaHei", sans-serif; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    :target, [aria-current="true"] { outline: 2px solid var(--text); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; z-index: 3; padding: .4rem .8rem; background: var(--page); }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .hidden { display: none; }
    h1 { font-size: 1.4rem; margin: 1rem 0 .3rem; }
    h2 { font-size: 1.1rem; margin: 0; display: inline; overflow-wrap: anywhere; }
    h1, h2, mark, td, .message, .note { unicode-bidi: isolate; }
    header p, .about { margin: .2rem 0; }
    .about, .note, .none { color: var(--soft); font-size: .9rem; }
    .tools:not([hidden]) { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap;
      align-items: center; gap: .3rem 1.5rem; margin: .8rem -1.5rem 0; padding: .4rem 1.5rem;
      background: var(--page); border-bottom: 1px solid var(--rule); }
    .tools fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; border: 0;
      min-width: 0; }
    .tools legend { float: left; padding: 0; margin-right: .8rem; line-height: 2rem; font-weight: bold; }
    .tools label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2rem; white-space: nowrap; }
    .tools input { width: 1.2rem; height: 1.2rem; margin: 0; }
    .tools select, .tools button { font: inherit; min-height: 2rem; max-width: 20rem; color: var(--text);
      background: var(--back); border: 1px solid var(--soft); border-radius: 4px; padding: 0 .6rem; }
    .steps { display: flex; align-items: center; gap: .6rem; margin-left: auto; }
    .steps .here { min-width: 4rem; min-height: 24px; text-align: center; }
    .index { margin: 1rem 0 0; }
    .index table { border-collapse: collapse; margin-top: .4rem; }
    .index th, .index td { padding: .2rem 1rem .2rem 0; text-align: left; border-bottom: 1px solid var(--rule);
      overflow-wrap: anywhere; }
    .index .count { text-align: right; font-variant-numeric: tabular-nums; }
    .index td a { display: inline-block; min-height: 24px; }
    .file { margin-top: 1.5rem; scroll-margin-top: var(--bar); }
    .file + .file { padding-top: .8rem; border-top: 2px solid var(--rule); }
    summary { min-height: 24px; cursor: pointer; }
    .columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1.5rem;
      margin-top: .6rem; }
    .columns.single { display: block; }
    .findings { position: sticky; top: calc(var(--bar) + .5rem); align-self: start; overflow-y: auto;
      max-height: calc(100vh - var(--bar) - 1rem); margin: 0; padding: 4px 4px 4px 2.6rem; }
    .findings li { margin: 0 0 .9rem; padding-left: .6rem; border-left: 4px solid var(--rule);
      overflow-wrap: anywhere; scroll-margin: calc(var(--bar) + 1rem) 0 1rem; }
    .findings li.error { border-color: var(--error); }
    .findings li.warning { border-color: var(--warning); border-left-style: dashed; }
    .findings li.info { border-color: var(--info); border-left-style: dotted; }
    .findings p { margin: .1rem 0; }
    .findings code { font-size: .8rem; color: var(--soft); }
    .findings details { font-size: .9rem; }
    .findings a { display: inline-block; min-height: 24px; min-width: 24px; }
    .error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--info); }
    .line { display: flex; }
    .line .no { flex: 0 0 3.2rem; padding-right: .8rem; text-align: right; color: var(--soft);
      font-size: .75rem; line-height: 1.9rem; user-select: none; }
    .line .text { flex: 1 1 0; min-width: 0; line-height: 1.9rem; white-space: pre-wrap;
      overflow-wrap: anywhere; unicode-bidi: isolate; }
    mark { color: inherit; background: none; border-radius: 2px; border-bottom: 2px solid; }
    mark.error { background: var(--error-back); border-color: var(--error); }
    mark.warning { background: var(--warning-back); border-bottom: 2px dashed var(--warning); }
    mark.info { background: var(--info-back); border-bottom: 2px dotted var(--info); }
    mark.long { background: none; border-bottom-width: 1px; }
    mark.related { border-bottom: 1px dashed var(--soft); }
    mark.off { border: 0; }
    .ref { display: inline-block; min-width: 24px; height: 24px; padding: 4px 2px; text-align: center;
      vertical-align: middle; font-size: .7rem; line-height: 16px; text-decoration: none; color: var(--page);
      background-clip: content-box; border-radius: 6px; user-select: none;
      scroll-margin: calc(var(--bar) + 3rem) 0 3rem; }
    .ref.error { background-color: var(--error); } .ref.warning { background-color: var(--warning); }
    .ref.info { background-color: var(--info); }
    .ref.related { background: none; color: var(--soft); }
    .ref.hidden { display: none; }
    footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--rule); color: var(--soft);
      font-size: .9rem; }
    @media (max-width: 50rem) {
      body { padding: 0 .8rem 5rem; }
      .tools:not([hidden]) { position: static; margin: .8rem 0 0; padding: .4rem 0; }
      .tools label { max-width: 100%; } .tools select { min-width: 0; flex: 0 1 auto; }
      .steps { position: fixed; left: 0; right: 0; bottom: 0; z-index: 2; justify-content: space-between;
        padding: .5rem 1rem; background: var(--page); border-top: 1px solid var(--rule); }
      .steps button { min-height: 2.75rem; min-width: 6rem; }
      .columns { display: block; }
      .findings { position: static; max-height: none; overflow: visible; padding-left: 2rem; }
      .line .no { flex-basis: 2.2rem; padding-right: .5rem; }
      .index .profile { display: none; } .index .count { white-space: nowrap; }
      .index th, .index td { padding-right: .6rem; }
    }
    @media print {
      body { padding: 0; font-size: 10pt; } .tools, .skip { display: none !important; }
      .columns { display: block; }
      .findings { position: static; max-height: none; overflow: visible; margin-bottom: 1rem; }
      .findings li { break-inside: avoid; } .findings details { display: none; }
      mark, .ref { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
