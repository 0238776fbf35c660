import type { SearchScope } from "../../data/search/search.ts";
import { writeDate } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./search.module.css";

/** What is searched at all; the line keeps its place while that is still being found out. */
export function ScopeLine({ scope }: { scope: SearchScope | null }) {
	const t = useLaterText();
	return <p className={styles.scope}>{scope !== null && words(scope)}</p>;

	function words({ done, total, since, isWhole }: SearchScope): string {
		if (done < total) return t("search.reading", { done: String(done), total: String(total) });
		if (since === null) return t("search.scope_empty");
		return t(isWhole ? "search.scope" : "search.scope_part", { date: writeDate(since) });
	}
}
