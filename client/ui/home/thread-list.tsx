import type { ReactNode } from "react";
import { useThreads } from "../../hooks/use-threads.ts";
import { Patience } from "../parts/patience.tsx";
import { useText } from "../text/use-text.ts";
import { useToday } from "../text/use-today.ts";
import styles from "./thread-list.module.css";
import { ThreadRow } from "./thread-row.tsx";

/** One link a thread, in the order the data brings them: the family first, then the latest. Below them what else there is to say. */
export function ThreadList({ me, children }: { me: string; children: ReactNode }) {
	const t = useText();
	const threads = useThreads();
	const today = useToday();
	return (
		<div className={styles.scroll}>
			<nav data-part="" aria-label={t("nav.threads")} aria-busy={threads === null}>
				<ul>
					{threads?.map((row) => (
						<ThreadRow key={row.record.id} row={row} me={me} today={today} />
					))}
				</ul>
				{threads?.length === 0 && <p className={styles.empty}>{t("threads.empty")}</p>}
			</nav>
			{threads === null ? <Patience /> : children}
		</div>
	);
}
