import type { TranslateLater } from "../../shared/i18n/translate.ts";
import { tagIn } from "./languages.ts";

type Words = Readonly<Record<string, string>>;

const loads = new Map(
	Object.entries(import.meta.glob<Words>("../../shared/i18n/*/catalogue.ts", { import: "catalogue" })).map(
		([path, load]) => [tagIn(path), load],
	),
);

/** What speaks the language, or null for English, whose words come with the parts of the page that say them. */
export async function loadCatalogue(tag: string): Promise<TranslateLater | null> {
	const load = loads.get(tag);
	if (load === undefined) return null;
	const { speak } = await import("./speak.ts");
	return speak(tag, await load());
}
