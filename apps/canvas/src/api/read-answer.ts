import { Problem } from './problem.ts'

/** A schema of protocol, as far as we need it here: the part that all libraries of schemas share (standardschema.dev). */
interface Schema<T> {
  readonly '~standard': {
    readonly validate: (value: unknown) => Checked<T> | Promise<Checked<T>>
  }
}

type Checked<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly unknown[] }

/**
 * The body of an answer, checked. Between us and the server may stand a proxy, or the sign-in page
 * of a hotel's network, that answers "200 OK" with something of its own.
 *
 * @throws {Problem} `unexpected`, when the answer is not what `schema` describes.
 */
export async function readAnswer<T>(response: Response, schema: Schema<T>): Promise<T> {
  return check(await response.json().catch(() => null), response, schema)
}

/** A header of an answer, checked as {@link readAnswer} checks its body. */
export async function readHeader<T>(response: Response, name: string, schema: Schema<T>): Promise<T> {
  return check(response.headers.get(name), response, schema)
}

async function check<T>(answer: unknown, response: Response, schema: Schema<T>): Promise<T> {
  const checked = await schema['~standard'].validate(answer)
  if (checked.issues) throw new Problem('unexpected', response.status, 'The answer is not one of ours.')
  return checked.value
}
