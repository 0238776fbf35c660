import type { SearchDatabase } from "./search-database.ts";

const most = 10;
const key = "texts";

/** What was looked for on this device, the newest first; it goes with the rest when somebody signs out. */
export function createRecent(own: SearchDatabase) {
	const read = async (): Promise<string[]> => (await own.get("recent", key)) ?? [];
	return {
		read,
		async add(text: string): Promise<string[]> {
			const recent = [text, ...(await read()).filter((one) => one !== text)].slice(0, most);
			await own.put("recent", recent, key);
			return recent;
		},
		clear: () => own.delete("recent", key),
	};
}
