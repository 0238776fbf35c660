import type { ReactNode } from "react";
import { useLaterText } from "../text/use-later-text.ts";
import { useToday } from "../text/use-today.ts";
import { byTime } from "./by-time.ts";
import styles from "./media.module.css";

type SectionsProps<T> = { things: readonly T[]; className: string; children: (thing: T) => ReactNode };

/** Things under the times they are of, newest first, each time a list of its own. */
export function Sections<T extends { key: string; at: string }>({ things, className, children }: SectionsProps<T>) {
	const t = useLaterText();
	const today = useToday();
	return byTime(t, things, today).map(({ key, heading, things: within }) => (
		<section key={key} className={styles.section} aria-label={heading}>
			<h2 className={styles.when}>{heading}</h2>
			<ul className={className}>
				{within.map((thing) => (
					<li key={thing.key}>{children(thing)}</li>
				))}
			</ul>
		</section>
	));
}
