import { type Exported, exportFormat, exportSchema } from "./export-format.ts";

/** The element of a page that carries the export; nothing in its JSON has a "<". */
export const dataElement = { begin: '<script type="application/json" id="hearth-export">', end: "</script>" } as const;

export type ReadExport =
	| { ok: true; exported: Exported }
	| { ok: false; code: "not_an_export" | "newer_version" | "bad_export" };

/** Reads an export again: its JSON, or the page that carries it. */
export function readExport(text: string): ReadExport {
	const value = parsed(text.trimStart().startsWith("<") ? jsonInPage(text) : text);
	if (!isNamed(value)) return { ok: false, code: "not_an_export" };
	if (typeof value.version === "number" && value.version > exportFormat.version)
		return { ok: false, code: "newer_version" };
	const read = exportSchema.safeParse(value);
	return read.success ? { ok: true, exported: read.data } : { ok: false, code: "bad_export" };
}

function jsonInPage(page: string): string {
	const begin = page.lastIndexOf(dataElement.begin);
	if (begin === -1) return "";
	const from = begin + dataElement.begin.length;
	const end = page.indexOf(dataElement.end, from);
	return end === -1 ? "" : page.slice(from, end);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isNamed(value: unknown): value is { format: string; version?: unknown } {
	return typeof value === "object" && value !== null && "format" in value && value.format === exportFormat.format;
}
