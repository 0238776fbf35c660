/** A key, and what is held with it: `mod` is ⌘ on Apple's keyboards and Ctrl on all others. */
export type Combo = { key: string; mod?: true; shift?: true };

/** What the page does at these keys and what the list of shortcuts says of them is made from here. */
export const combos = {
	switch: { mod: true, key: "k" },
	search: { mod: true, key: "f" },
	shortcuts: { mod: true, key: "/" },
	nextPart: { key: "F6" },
	partBefore: { shift: true, key: "F6" },
	bold: { mod: true, key: "b" },
	italic: { mod: true, key: "i" },
} as const satisfies Record<string, Combo>;

export const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");

type Press = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing">;

export function isPressed(event: Press, combo: Combo): boolean {
	const [mod, other] = isApple ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
	if (event.isComposing || event.altKey || other || mod !== (combo.mod ?? false)) return false;
	// A slash is typed with Shift on many keyboards.
	const isHeld = combo.key === "/" || event.shiftKey === (combo.shift ?? false);
	return isHeld && event.key.toLowerCase() === combo.key.toLowerCase();
}
