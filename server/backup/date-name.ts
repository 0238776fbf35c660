/** A moment as a part of a file name, in UTC: `2026-11-20-122411`. They sort as the moments do. */
export function dateName(ms: number): string {
	const iso = new Date(ms).toISOString();
	return `${iso.slice(0, 10)}-${iso.slice(11, 19).replaceAll(":", "")}`;
}
