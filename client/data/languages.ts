import type { Language } from "../../shared/i18n/languages.ts";

/** Every language there is a folder for, by its tag. The first script has them all: a name, a direction and two sentences each. */
export const languages: ReadonlyMap<string, Language> = new Map(
	Object.entries(
		import.meta.glob<Language>("../../shared/i18n/*/language.ts", { eager: true, import: "language" }),
	).map(([path, language]) => [tagIn(path), language]),
);

/** `shared/i18n/de/catalogue.ts` is German. */
export function tagIn(path: string): string {
	return path.split("/").at(-2) ?? "";
}

/** What the person chose on this device, else the first language of their browser that is spoken here, else English. */
export function chooseLanguage(known: Iterable<string>, chosen: string | null, habits: readonly string[]): string {
	const tags = new Set(known);
	const wanted = [chosen ?? "", ...habits].map((habit) => habit.toLowerCase().split("-")[0] ?? "");
	return wanted.find((tag) => tags.has(tag)) ?? "en";
}
