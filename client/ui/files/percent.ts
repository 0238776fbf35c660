import { locale } from "../text/times.ts";

const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });

/** "43%", of a part from 0 to 1. */
export const writePercent = (part: number): string => percent.format(part);
