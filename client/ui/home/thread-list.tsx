import { useThreads } from "../../hooks/use-threads.ts";
import { useText } from "../text/use-text.ts";
import { useToday } from "../text/use-today.ts";
import styles from "./thread-list.module.css";
import { ThreadRow } from "./thread-row.tsx";

/** One link a thread, in the order the data brings them: the family first, then the latest. */
export function ThreadList({ me }: { me: string }) {
	const t = useText();
	const threads = useThreads();
	const today = useToday();
	return (
		<nav aria-label={t("nav.threads")} aria-busy={threads === null} className={styles.nav}>
			<ul>
				{threads?.map((row) => (
					<ThreadRow key={row.record.id} row={row} me={me} today={today} />
				))}
			</ul>
			{threads?.length === 0 && <p className={styles.empty}>{t("threads.empty")}</p>}
		</nav>
	);
}
