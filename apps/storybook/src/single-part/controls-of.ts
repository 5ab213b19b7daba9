/** What is asked of a schema: any zod object has it. */
interface ObjectSchema {
  readonly shape: object
  toJSONSchema(): unknown
}

/** A field, as far as a control must know it. */
interface Field {
  readonly title?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** A control as Storybook reads it. */
interface Control {
  readonly name: string
  readonly options?: readonly string[]
  readonly control:
    | 'text'
    | 'boolean'
    | 'object'
    | { readonly type: 'number'; readonly min?: number; readonly max?: number }
    | { readonly type: 'select'; readonly labels: Readonly<Record<string, string>> }
}

type KeyOf<S extends ObjectSchema> = keyof S['shape'] & string

/**
 * Storybook's controls of a component's data, made from their schema: a text is typed, a value of
 * an enumeration is chosen, a list is edited as a whole. Names are the schema's French titles.
 *
 * @param valueNames French names of the values of enumerations, by field
 * @throws Error naming the field that has no title, or no control that would fit it
 */
export function controlsOf<S extends ObjectSchema>(
  schema: S,
  valueNames: Partial<Record<KeyOf<S>, Readonly<Record<string, string>>>> = {},
): Record<KeyOf<S>, Control> {
  const { properties } = schema.toJSONSchema() as { properties: Record<KeyOf<S>, Field> }
  const controls = Object.entries<Field>(properties).map(([key, field]) => {
    if (!field.title) throw new Error(`The field ${key} has no title to name its control by.`)
    return [key, { name: field.title, ...controlOf(key, field, valueNames[key as KeyOf<S>]) }]
  })
  return Object.fromEntries(controls)
}

function controlOf(
  key: string,
  field: Field,
  labels: Readonly<Record<string, string>> = {},
): Omit<Control, 'name'> {
  if (field.enum) return { options: field.enum, control: { type: 'select', labels } }
  switch (field.type) {
    case 'string':
      return { control: 'text' }
    case 'boolean':
      return { control: 'boolean' }
    case 'number':
    case 'integer':
      return { control: { type: 'number', ...rangeOf(field) } }
    case 'array':
    case 'object':
      return { control: 'object' }
    default:
      throw new Error(`The field ${key} is of a type that no control fits: ${field.type}.`)
  }
}

function rangeOf({ minimum, maximum }: Field): { min?: number; max?: number } {
  return {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  }
}
