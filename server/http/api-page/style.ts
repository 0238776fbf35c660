/** The page's whole style: light and dark as the reader's device asks for, nothing from elsewhere. */
export const apiPageStyle = `
:root { color-scheme: light dark; --quiet: light-dark(#57534e, #a8a29e); --line: light-dark(#e7e5e4, #44403c); --name: light-dark(#9a3412, #fdba74); }
body { margin: 0 auto; max-inline-size: 60rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1c1917, #f5f5f4); background: light-dark(#fffbf5, #1c1917); }
a { color: var(--name); }
h2 { margin-block: 2.5rem 0.5rem; text-transform: capitalize; }
details { border-block-end: 1px solid var(--line); padding-block: 0.5rem; }
summary { cursor: pointer; }
summary span { color: var(--quiet); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9rem; }
summary code { color: var(--name); font-weight: 600; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.5rem; }
h3 { font-size: 1rem; margin-block: 1rem 0.25rem; }
dt { font-weight: 600; }
dd { margin-inline-start: 1rem; color: var(--quiet); }
p.who { color: var(--quiet); margin-block: 0.5rem 0; }
`;
