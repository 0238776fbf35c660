/** The local day of a time, as a string that is equal for equal days: `2026-11-20`. */
export function localDay(time: string): string {
	const date = new Date(time);
	return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}
