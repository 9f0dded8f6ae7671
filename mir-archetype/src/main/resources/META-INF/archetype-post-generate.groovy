// Puts the files of the wanted kind in their places and removes those of the others.
import groovy.io.FileType
import java.nio.file.Files

def project = new File(request.outputDirectory, request.artifactId)
def kinds = new File(project, 'kinds')
def wanted = new File(kinds, request.properties.getProperty('kind'))

// Maven asks its own patterns only where it asks a person.
def refuse = { problem -> throw new IllegalArgumentException("$problem; remove $project and try again") }
if (!(request.artifactId ==~ /[a-z][a-z0-9]*(-[a-z0-9]+)*/)) {
    refuse("'$request.artifactId' cannot be the name of a plugin; expected kebab case, such as tape-hiss")
}
if (!wanted.directory) {
    refuse("a plugin of kind '$wanted.name' cannot be begun here; choose one of ${kinds.list().sort().join(', ')}")
}

wanted.eachFileRecurse(FileType.FILES) { file ->
    def target = project.toPath().resolve(wanted.toPath().relativize(file.toPath()))
    Files.createDirectories(target.parent)
    Files.move(file.toPath(), target)
}
kinds.deleteDir()
// Archivers leave out a file that is called .gitignore.
new File(project, 'gitignore').renameTo(new File(project, '.gitignore'))
