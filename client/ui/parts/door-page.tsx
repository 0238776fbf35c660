import type { ReactNode } from "react";
import { usePageTitle } from "../text/use-page-title.ts";
import { useText } from "../text/use-text.ts";
import styles from "./door-page.module.css";
import { Mark } from "./mark.tsx";

/** A page outside of the conversations: the mark, a heading, a sentence, and what there is to do. */
export function DoorPage({
	heading,
	intro,
	children,
}: {
	heading: string;
	intro: string | null;
	children?: ReactNode;
}) {
	const t = useText();
	usePageTitle(heading);
	return (
		<main className={styles.page}>
			<div className={styles.card}>
				<div className={styles.mark}>
					<Mark size={44} />
					<span className={styles.name}>{t("app.name")}</span>
				</div>
				<h1 className={styles.heading} tabIndex={-1}>
					{heading}
				</h1>
				{intro && <p className={styles.intro}>{intro}</p>}
				{children}
			</div>
		</main>
	);
}
