import { type Combo, combos } from "./combos.ts";

/** One line of the list: what is done, by any of these. */
type Shortcut = { does: `keys.${string}`; by: readonly Combo[] };

const key = (name: string): Combo => ({ key: name });

/** All keys with a meaning of their own, by where they have it. */
export const shortcuts = [
	{
		where: "keys.everywhere",
		keys: [
			{ does: "keys.switch", by: [combos.switch] },
			{ does: "keys.search", by: [combos.search] },
			{ does: "keys.next_part", by: [combos.nextPart] },
			{ does: "keys.part_before", by: [combos.partBefore] },
			{ does: "keys.close", by: [key("Escape")] },
			{ does: "keys.shortcuts", by: [combos.shortcuts] },
		],
	},
	{
		where: "keys.writing",
		keys: [
			{ does: "keys.send", by: [key("Enter"), { mod: true, key: "Enter" }] },
			{ does: "keys.line", by: [{ shift: true, key: "Enter" }] },
			{ does: "keys.edit_last", by: [key("ArrowUp")] },
			{ does: "keys.bold", by: [combos.bold] },
			{ does: "keys.italic", by: [combos.italic] },
			{ does: "keys.mention", by: [key("@")] },
		],
	},
	{
		where: "keys.messages",
		keys: [
			{ does: "keys.step", by: [key("ArrowUp"), key("ArrowDown")] },
			{ does: "keys.ends", by: [key("Home"), key("End")] },
			{ does: "keys.actions", by: [key("Enter"), { shift: true, key: "F10" }] },
			{ does: "keys.to_box", by: [key("Escape")] },
		],
	},
	{
		where: "keys.pictures",
		keys: [
			{ does: "keys.turn", by: [key("ArrowLeft"), key("ArrowRight")] },
			{ does: "keys.zoom", by: [key("+"), key("-")] },
			{ does: "keys.zoom_reset", by: [key("0")] },
		],
	},
] as const satisfies readonly { where: string; keys: readonly Shortcut[] }[];
