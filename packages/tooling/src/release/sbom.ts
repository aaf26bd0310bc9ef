import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ExternalReference,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as JsonFormat, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { PackageURL } from 'packageurl-js';
import type { BundledPackage } from './bundled-packages.ts';
import type { ReleaseIdentity } from './identity.ts';
import { present } from '@ecs-actions/core/present';

/**
 * The bill of materials of a release, CycloneDX 1.6 as JSON: the packages of others in the bundles, and the
 * commit it was built from. Nothing in it depends on when or where it was made.
 */
export function renderSbom(packages: readonly BundledPackage[], release: ReleaseIdentity): string {
  const home = `https://github.com/${release.owner}/${release.repository}`;
  const whole = new Component(ComponentType.Application, release.repository, {
    bomRef: 'release',
    version: release.version,
    purl: purlOf('github', release.owner, release.repository, release.version),
  });
  whole.licenses.add(new SpdxLicense('Apache-2.0'));
  whole.externalReferences.add(
    new ExternalReference(`${home}/tree/${release.commit}`, ExternalReferenceType.VCS),
  );
  const bom = new Bom();
  bom.metadata.component = whole;
  bom.metadata.timestamp = release.committedAt;
  for (const one of packages) {
    const part = componentOf(one);
    bom.components.add(part);
    whole.dependencies.add(part.bomRef);
  }
  const serializer = new JsonSerializer(new JsonFormat.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}

function componentOf({ name, version, license, sources }: BundledPackage): Component {
  const [, scope, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const purl = purlOf('npm', scope, bare, version);
  const component = new Component(ComponentType.Library, bare, {
    bomRef: purl,
    version,
    purl,
    ...present({ group: scope }),
  });
  component.licenses.add(new SpdxLicense(license));
  if (sources !== undefined) {
    component.externalReferences.add(new ExternalReference(sources, ExternalReferenceType.VCS));
  }
  return component;
}

function purlOf(
  type: 'npm' | 'github',
  namespace: string | undefined,
  name: string,
  version: string,
): string {
  return new PackageURL(type, namespace, name, version, undefined, undefined).toString();
}
