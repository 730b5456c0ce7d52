/*
 * Packs the extension of VS Code as `editors/vscode/dist/ringfence.vsix`, which `code --install-extension` takes: a zip
 * with a manifest (the Open Packaging Conventions) and the files of the extension in a folder. Build it first.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {strToU8, type Zippable, zipSync} from 'fflate'

const folder = fileURLToPath(new URL('../editors/vscode/', import.meta.url))
const licence = fileURLToPath(new URL('../LICENSE', import.meta.url))

const contentTypes = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="json" ContentType="application/json"/><Default Extension="cjs" ContentType="application/javascript"/><Default Extension="md" ContentType="text/markdown"/><Default Extension="txt" ContentType="text/plain"/><Default Extension="vsixmanifest" ContentType="text/xml"/></Types>
`

writeFileSync(`${folder}dist/ringfence.vsix`, packExtension())

/** The bytes of the package. The same files give the same bytes. */
function packExtension(): Uint8Array {
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  const {scripts: _, dependencies: __, devDependencies: ___, ...shipped} = manifest
  const files = ['dist', 'syntaxes'].flatMap((name) =>
    readdirSync(`${folder}${name}`, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(?:cjs|json)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length)),
  )
  const entries: [string, Uint8Array][] = [
    ['[Content_Types].xml', strToU8(contentTypes)],
    ['extension.vsixmanifest', strToU8(vsixManifest(manifest))],
    ['extension/package.json', strToU8(`${JSON.stringify(shipped, null, 2)}\n`)],
    ['extension/LICENSE.txt', readFileSync(licence)],
    ...['README.md', 'language-configuration.json', ...files.toSorted()].map(
      (file): [string, Uint8Array] => [`extension/${file}`, readFileSync(`${folder}${file}`)],
    ),
  ]
  // The earliest date that a zip can have.
  const options = {mtime: new Date(1980, 0, 1), level: 9} as const
  return zipSync(
    Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, options]])) as Zippable,
  )
}

interface Manifest {
  readonly name: string
  readonly displayName: string
  readonly description: string
  readonly version: string
  readonly publisher: string
  readonly categories: readonly string[]
  readonly engines: {readonly vscode: string}
}

/** Only words of our own manifest go in, which have nothing to escape. */
function vsixManifest({name, displayName, description, version, publisher, ...rest}: Manifest) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
<Metadata>
<Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
<DisplayName>${displayName}</DisplayName>
<Description xml:space="preserve">${description}</Description>
<Categories>${rest.categories.join(',')}</Categories>
<Properties><Property Id="Microsoft.VisualStudio.Code.Engine" Value="${rest.engines.vscode}"/></Properties>
<License>extension/LICENSE.txt</License>
</Metadata>
<Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
<Dependencies/>
<Assets>
<Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
<Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
</Assets>
</PackageManifest>
`
}
