import { locale } from "./times.ts";

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "812 bytes", "340 kB", "1.2 MB": a file's size as people say it, a thousand bytes in a kilobyte. */
export function writeSize(bytes: number): string {
	const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	const unit = units[power] ?? "byte";
	const unitDisplay = unit === "byte" ? "long" : "short";
	const maximumFractionDigits = power > 1 ? 1 : 0;
	return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay, maximumFractionDigits }).format(
		bytes / 1000 ** power,
	);
}
