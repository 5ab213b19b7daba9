import { count } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import type { ToldReport } from '../preflight/told-report.ts'
import { inapplicableRules, passedRules, type Unchecked, uncheckedRules } from './rule-outcomes.ts'

/**
 * The rules that a file keeps, those that nobody could check, with why, and those that ask nothing of
 * it; each list opens by itself.
 */
export function RulesKept({ rules }: Pick<ToldReport, 'rules'>): ReactNode {
  const passed = passedRules(rules)
  const unchecked = uncheckedRules(rules)
  const inapplicable = inapplicableRules(rules)
  const number = unchecked.reduce((sum, { rules: held }) => sum + held.length, 0)
  return (
    <section>
      <h3>Règles</h3>
      {passed.length > 0 && (
        <details>
          <summary>{count(passed.length, 'règle respectée', 'règles respectées')}</summary>
          <RuleList rules={passed} />
        </details>
      )}
      {unchecked.length > 0 && (
        <details>
          <summary>{count(number, 'règle non contrôlée', 'règles non contrôlées')}</summary>
          {unchecked.map(({ why, rules: held }) => (
            <div key={why}>
              <p>{why}</p>
              <RuleList rules={held} />
            </div>
          ))}
        </details>
      )}
      {inapplicable.length > 0 && (
        <details>
          <summary>
            {`Sans objet pour cet usage\u00a0: ${count(inapplicable.length, 'règle', 'règles')}`}
          </summary>
          <RuleList rules={inapplicable} />
        </details>
      )}
    </section>
  )
}

const RuleList = ({ rules }: { readonly rules: Unchecked['rules'] }): ReactNode => (
  <ul className="rules">
    {rules.map(({ rule, title }) => (
      <li key={rule}>
        <span className="rule">{rule}</span> {title}
      </li>
    ))}
  </ul>
)
