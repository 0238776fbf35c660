import { Sheet } from "../parts/sheet.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { KeyCaps } from "./key-caps.tsx";
import styles from "./shortcuts.module.css";
import { shortcuts } from "./shortcuts.ts";

/** Everything a keyboard can do here. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
	const t = useLaterText();
	return (
		<Sheet heading={t("keys.heading")} onClose={onClose}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and it must be scrolled by keys */}
			<div className={styles.groups} tabIndex={0}>
				{shortcuts.map(({ where, keys }) => (
					<section key={where}>
						<h3 className={styles.where}>{t(where)}</h3>
						<dl className={styles.list}>
							{keys.map(({ does, by }) => (
								<div key={does} className={styles.row}>
									<dt>{t(does)}</dt>
									<dd className={styles.by}>
										{by.map((combo) => (
											<KeyCaps key={JSON.stringify(combo)} combo={combo} />
										))}
									</dd>
								</div>
							))}
						</dl>
					</section>
				))}
			</div>
		</Sheet>
	);
}
