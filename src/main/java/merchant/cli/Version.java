package merchant.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's version, as the jar's manifest tells it.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Merchant Workbench " + (version == null ? "(not packaged)" : version)};
    }
}
