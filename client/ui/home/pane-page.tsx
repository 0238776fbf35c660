import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { usePageTitle } from "../text/use-page-title.ts";
import { BackLink } from "./back-link.tsx";
import styles from "./pane-page.module.css";

/** A quieter page beside the list: the way back, a heading, and a column to read. */
export function PanePage({ heading, children }: { heading: string; children: ReactNode }) {
	const [path] = useLocation();
	usePageTitle(heading);
	return (
		<main className={styles.page}>
			<div className={styles.head}>
				<BackLink href={above(path)} />
				<h1 className={styles.heading} tabIndex={-1}>
					{heading}
				</h1>
			</div>
			<div className={styles.column}>{children}</div>
		</main>
	);
}

function above(path: string): string {
	if (path.startsWith("/family/")) return "/family";
	if (path.startsWith("/export/")) return `/threads/${path.slice("/export/".length)}/info`;
	if (path === "/export" || path === "/import") return "/profile";
	return path === "/storage" ? "/devices" : "/";
}
