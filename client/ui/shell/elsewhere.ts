import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { ThreadRow } from "../../data/family-data.ts";

/** How much calls for me in each conversation, by its id; one that is still being read from the disk is not in it. */
export type Calls = ReadonlyMap<string, number>;

export function callsIn(rows: readonly ThreadRow[]): Calls {
	return new Map(rows.filter(({ isLoading }) => !isLoading).map(({ record, calling }) => [record.id, calling]));
}

/** What was read meanwhile counts from there on, at once. */
export function afterReading(before: Calls, now: Calls): Calls {
	return new Map([...now].map(([id, calling]) => [id, Math.min(calling, before.get(id) ?? calling)]));
}

/** Where more calls for me than before; what was not known before calls for nobody, and neither does what is open. */
export function newlyCalling(rows: readonly ThreadRow[], before: Calls, path: string): ThreadRow[] {
	return rows.filter(({ record, calling, isLoading }) => {
		const known = before.get(record.id);
		const isOpen = path === `/threads/${record.id}`;
		return !isLoading && !isOpen && known !== undefined && calling > known;
	});
}

/** Who said something where, and not what; of several conversations only how many. "" when there is nothing to say. */
export function elsewhereWords(t: TranslateLater, rows: readonly ThreadRow[], nameOf: (id: string) => string): string {
	const [only] = rows;
	if (only === undefined) return "";
	// What was said last there may be my own, from another device.
	if (rows.length > 1 || !only.lastMessage || only.lastMessage.mine) return t("elsewhere.many", { count: rows.length });
	const name = nameOf(only.lastMessage.by);
	return only.record.kind === "dm" ? t("elsewhere.dm", { name }) : t("elsewhere.one", { name, title: only.title });
}
