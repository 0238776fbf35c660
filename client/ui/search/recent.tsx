import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./search.module.css";

type RecentProps = { recent: readonly string[]; onChoose: (text: string) => void; onForget: () => void };

/** What was looked for before on this device; a hint until there is something. */
export function Recent({ recent, onChoose, onForget }: RecentProps) {
	const t = useLaterText();
	if (recent.length === 0) return <p className={styles.hint}>{t("search.hint")}</p>;
	return (
		<section className={styles.recent}>
			<h2 className={styles.heading}>{t("search.recent")}</h2>
			<ul>
				{recent.map((text) => (
					<li key={text}>
						<button type="button" className={styles.again} onClick={() => onChoose(text)}>
							<Icon name="clock" size={20} />
							<span dir="auto">{text}</span>
						</button>
					</li>
				))}
			</ul>
			<div>
				<Button kind="quiet" onClick={onForget}>
					{t("search.forget_recent")}
				</Button>
			</div>
		</section>
	);
}
